import type { KeptDraft, Origin } from "../features/library/KeptDraft";
import { openDocumentName, readOpenDocument } from "./documentFile";
import { changeState, keepsState, readState } from "./stateParts";
import { listenForSigns } from "./wordSigns";
import { bodyText } from "./wordWatch";

/** The document open in Word, as the library sees it. */
export class WordDraftFile implements KeptDraft {
  readonly takesFiles = false;
  #touched: () => void = () => undefined;

  get draftName(): string {
    return openDocumentName();
  }

  async print(): Promise<string | undefined> {
    const words = await bodyText();
    // Hosts part lines and cells in ways of their own.
    return words === undefined ? undefined : digest(JSON.stringify([words.normalize("NFC").replace(/[\s\u0000-\u001f]+/g, " ").trim(), (await readState())?.contents ?? []]));
  }

  readDraftFile(): Promise<File> {
    return readOpenDocument();
  }

  put(): void {
    throw new Error("Word opens another document in a window of its own.");
  }

  async readOrigin(): Promise<Origin | undefined> {
    return (await readState())?.origin;
  }

  async keepOrigin(origin: Origin): Promise<void> {
    if (keepsState()) {
      await changeState("library", (state) => state.putOrigin(origin));
    }
  }

  whenTouched(touched: (isAnother: boolean) => void): void {
    this.#touched = listenForSigns(() => touched(false)).touch;
  }

  /** Something was done to the document of which Word tells nobody. */
  touch(): void {
    this.#touched();
  }
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
