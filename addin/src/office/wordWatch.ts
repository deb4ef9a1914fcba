import { Problem } from "../api/problem";
import { runWord } from "./run";

/** Word tells of every move of the caret: the text is read once it has been still for so long. */
const calm = 800;

/** Notices that the document no longer reads as it did. Word before 1.6 tells of no edit, so every version is asked by the same two signs: the caret moved, or the pane got the focus back. */
export class WordWatch {
  #known: string | undefined;
  #told = false;

  /** Takes the document as it is now for what is known. */
  async settle(): Promise<void> {
    this.#known = await bodyText();
    this.#told = false;
  }

  onChanged(changed: () => void): () => void {
    let timer: number | undefined;
    const look = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void this.#compare(changed), calm);
    };
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, look);
    window.addEventListener("focus", look);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("focus", look);
      Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: look });
    };
  }

  async #compare(changed: () => void): Promise<void> {
    if (this.#known === undefined || this.#told) {
      return;
    }
    const now = await bodyText();
    if (now !== undefined && now !== this.#known) {
      this.#told = true;
      changed();
    }
  }
}

// A host that is busy or closing refuses; then nothing is known, and nothing is claimed.
export async function bodyText(): Promise<string | undefined> {
  try {
    return await runWord(async (context) => {
      const { body } = context.document;
      body.load("text");
      await context.sync();
      return body.text;
    });
  } catch (error) {
    if (error instanceof Problem) {
      return undefined;
    }
    throw error;
  }
}
