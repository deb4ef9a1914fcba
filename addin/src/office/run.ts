import { asProblem, Problem } from "../api/problem";

/** The one way into Word: host errors leave as a {@link Problem} carrying Word's code, for its sentences are in the host's language. */
export async function runWord<T>(batch: (context: Word.RequestContext) => Promise<T>, within?: OfficeExtension.ClientObject): Promise<T> {
  try {
    return await (within === undefined ? Word.run(batch) : Word.run(within, batch));
  } catch (error) {
    throw told(error);
  }
}

/** What may be left undone: a host that is busy or closing refuses; then nothing is known, and nothing is claimed. */
export async function tryWord<T>(batch: (context: Word.RequestContext) => Promise<T>, within?: OfficeExtension.ClientObject): Promise<T | undefined> {
  try {
    return await runWord(batch, within);
  } catch (error) {
    asProblem(error);
    return undefined;
  }
}

/** The one way into Excel. A cell that is being edited is waited for: its edit would else be lost. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw told(error);
  }
}

/** Whether Word says that it has a version of its API; a call may still be refused. */
export function hostHas(version: string): boolean {
  return Office.context.requirements.isSetSupported("WordApi", version);
}

function told(error: unknown): unknown {
  return error instanceof OfficeExtension.Error ? new Problem("office", error.code, error.message) : error;
}
