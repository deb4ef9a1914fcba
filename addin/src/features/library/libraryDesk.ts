import type { LibraryClient } from "../../api/library";
import type { LibraryDocument } from "../../api/contract";
import type { WorkbenchDocument } from "../../office/WorkbenchDocument";

/** "apart": the draft is not from the library; "changed": something was done to it since it was opened or saved. */
export type SavedState = "none" | "apart" | "changed" | "saved";

/** What the draft on screen has to do with the library. */
export class LibraryDesk {
  /** The document that the draft was opened from or saved as, as it was then. */
  opened: LibraryDocument | undefined;
  /** Called whenever the answer of {@link state} may be another. */
  changed: () => void = () => undefined;
  #saved: File | undefined;
  // Which document of the library a parent's file is.
  readonly #parents = new Map<File, string>();

  constructor(readonly client: LibraryClient, readonly host: WorkbenchDocument) {
    host.fileChanged = (isChosen) => {
      // A file chosen from elsewhere is another draft; what is done to the draft here leaves it the same.
      this.opened = isChosen ? undefined : this.opened;
      this.changed();
    };
  }

  get state(): SavedState {
    if (this.host.file === undefined) {
      return "none";
    }
    return this.opened === undefined ? "apart" : this.host.file === this.#saved ? "saved" : "changed";
  }

  /** Opens a document as the draft, or an older version of it; answers with the parents that were kept with it. */
  async open(document: LibraryDocument, version: string | undefined, signal: AbortSignal): Promise<File[]> {
    const details = await this.client.details(document.id, signal);
    const file = await this.client.content(details.document, version, signal);
    const parents = await Promise.all(details.metadata.parents.map((id) => this.#openParent(id, signal)));
    this.host.file = file;
    // An older version is not what stands in the library: saving it makes it so.
    this.#hold(details.document, version === undefined ? file : undefined);
    return parents.filter((parent) => parent !== undefined);
  }

  async openAsParent(document: LibraryDocument, signal: AbortSignal): Promise<File> {
    const file = await this.client.content(document, undefined, signal);
    this.#parents.set(file, document.id);
    return file;
  }

  /** Saves the draft over what it was opened from, if that is as it was. */
  async save(signal: AbortSignal): Promise<void> {
    const file = this.host.file as File;
    this.#hold(await this.client.replace(this.opened as LibraryDocument, file, signal), file);
  }

  /** Saves the draft over what stands in the library now; that stays as a version. */
  async saveOver(seen: LibraryDocument, signal: AbortSignal): Promise<void> {
    const file = this.host.file as File;
    this.#hold(await this.client.replace(seen, file, signal), file);
  }

  /** Saves the draft as a document of its own. */
  async saveAs(folder: string, name: string, keepBoth: boolean, parents: readonly File[], signal: AbortSignal): Promise<void> {
    const file = this.host.file as File;
    const known = parents.map((parent) => this.#parents.get(parent)).filter((id) => id !== undefined);
    this.#hold(await this.client.save({ file, folder, name, keepBoth, parents: known }, signal), file);
  }

  /** Another content stands in the library than the draft's: an older version was taken up there. */
  standsNow(document: LibraryDocument): void {
    if (this.opened?.id === document.id) {
      this.#hold(document, undefined);
    }
  }

  /** The document got another name, folder or description; its content is what it was. */
  isNow(document: LibraryDocument): void {
    if (this.opened?.id === document.id) {
      this.opened = document;
      this.changed();
    }
  }

  /** The document was put into the bin: the draft is on its own. */
  isGone({ id }: LibraryDocument): void {
    this.opened = this.opened?.id === id ? undefined : this.opened;
    this.changed();
  }

  // A parent that has been deleted since is no reason not to open the plan.
  async #openParent(id: string, signal: AbortSignal): Promise<File | undefined> {
    try {
      return await this.openAsParent((await this.client.details(id, signal)).document, signal);
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "not-found") {
        return undefined;
      }
      throw error;
    }
  }

  #hold(document: LibraryDocument, saved: File | undefined): void {
    this.opened = document;
    this.#saved = saved;
    this.changed();
  }
}
