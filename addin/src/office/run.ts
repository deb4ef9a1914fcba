import { Problem } from "../api/problem";

/** The one way into Word: host errors leave as a {@link Problem} carrying Word's code, for its sentences are in the host's language. */
export async function runWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      throw new Problem("office", error.code, error.message);
    }
    throw error;
  }
}
