import { Problem } from "../api/problem";
import { hostHas, runWord } from "./run";

/** Word tells of every key and every move of the caret: the text is read once it has been still for so long. */
const calm = 800;

/**
 * Notices that the document no longer reads as it did. WordApi 1.6 tells of edited paragraphs, but drops some on fast
 * typing, in deletions on the Mac and in long documents; older ones tell of none. So two more signs are heeded in every
 * version: the caret moved, and the pane got the focus back. Whatever the sign, only the text says whether it changed.
 */
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
    const edits = onParagraphs(look);
    return () => {
      window.clearTimeout(timer);
      void edits.then((stop) => stop());
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

/** Hears of edited paragraphs where Word tells of them; answers how to stop. */
async function onParagraphs(edited: () => void): Promise<() => Promise<void>> {
  if (!hostHas("1.6")) {
    return () => Promise.resolve();
  }
  const heard = (): Promise<void> => Promise.resolve(edited());
  return await quietly(async (context) => {
    const { document } = context;
    const handlers = [document.onParagraphAdded.add(heard), document.onParagraphChanged.add(heard), document.onParagraphDeleted.add(heard)];
    await context.sync();
    // Word takes a handler back only through the document that it was given by.
    return async () => {
      await quietly(async (own) => {
        handlers.forEach((handler) => handler.remove());
        await own.sync();
      }, document);
    };
  }) ?? (() => Promise.resolve());
}

async function bodyText(): Promise<string | undefined> {
  return await quietly(async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    return body.text;
  });
}

// A host that is busy or closing refuses; then nothing is known, and nothing is claimed.
async function quietly<T>(batch: (context: Word.RequestContext) => Promise<T>, within?: OfficeExtension.ClientObject): Promise<T | undefined> {
  try {
    return await runWord(batch, within);
  } catch (error) {
    if (error instanceof Problem) {
      return undefined;
    }
    throw error;
  }
}
