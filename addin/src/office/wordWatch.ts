import { tryWord } from "./run";
import { listenForSigns } from "./wordSigns";

/** Notices that the document no longer reads as it did: whatever the sign, only the text says whether it changed. */
export class WordWatch {
  #known: string | undefined;
  #told = false;

  /** Takes the document as it is now for what is known. */
  async settle(): Promise<void> {
    this.#known = await bodyText();
    this.#told = false;
  }

  onChanged(changed: () => void): () => void {
    return listenForSigns(() => void this.#compare(changed)).stop;
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

/** The words of the body; undefined where Word does not give them now. */
export async function bodyText(): Promise<string | undefined> {
  return await tryWord(async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    return body.text;
  });
}
