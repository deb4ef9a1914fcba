import type { ServiceClient } from "../../api/client";
import type { LibraryClient } from "../../api/library";
import type { LibraryDetails, LibraryDocument } from "../../api/contract";
import { asProblem, Problem } from "../../api/problem";
import type { KeptDraft, Origin } from "./KeptDraft";
import { LostSaves } from "./LostSaves";
import { sameWords } from "./sameWords";

/**
 * "looking": not known yet; "apart": the draft is not from the library; "kept": it is, and whether it was changed since cannot be told;
 * "changed": something was done to it since it was opened or saved; "newer": somebody else has saved since.
 */
export type SavedState = "none" | "looking" | "apart" | "kept" | "changed" | "saved" | "newer";

const untold = Symbol("untold");

/** What the draft on screen has to do with the library. */
export class LibraryDesk {
  /** The document that the draft was opened from or saved as, as it was then. */
  opened: LibraryDocument | undefined;
  /** The same as it stands now, once somebody else has saved it. */
  newer: LibraryDetails | undefined;
  /** Called whenever the answer of {@link state} may be another. */
  changed: () => void = () => undefined;
  /** How the draft read when it was saved: undefined for what was never saved so. */
  #saved: unknown;
  #now: unknown;
  #isLooking = false;
  readonly #lost: LostSaves;
  // Which document of the library a parent's file is.
  readonly #parents = new Map<File, string>();

  constructor(readonly client: LibraryClient, readonly host: KeptDraft, private readonly service: ServiceClient) {
    this.#lost = new LostSaves(client);
    host.whenTouched((isAnother) => {
      // A file chosen from elsewhere is another draft; what is done to the draft here leaves it the same.
      this.opened = isAnother ? undefined : this.opened;
      this.newer = isAnother ? undefined : this.newer;
      void this.#look();
    });
  }

  get state(): SavedState {
    if (this.host.draftName === undefined) {
      return "none";
    }
    if (this.opened === undefined) {
      return this.#isLooking ? "looking" : "apart";
    }
    if (this.newer !== undefined) {
      return "newer";
    }
    if (this.#saved === untold || this.#now === undefined) {
      return "kept";
    }
    return this.#now === this.#saved ? "saved" : "changed";
  }

  /** Finds out which document of the library the draft says it is. A library that cannot be asked says nothing. */
  async recall(signal: AbortSignal): Promise<void> {
    this.#isLooking = true;
    this.changed();
    try {
      const origin = await this.host.readOrigin();
      if (origin !== undefined) {
        await this.#compare(origin, signal);
      }
    } catch (error) {
      asProblem(error);
    } finally {
      this.#isLooking = false;
      await this.#look();
    }
  }

  /** Asks again whether somebody else has saved meanwhile. */
  async lookAgain(signal: AbortSignal): Promise<void> {
    const { opened } = this;
    if (opened === undefined) {
      return this.recall(signal);
    }
    try {
      const details = await this.client.details(opened.id, signal);
      if (this.opened === opened && details.document.etag !== opened.etag) {
        this.#meet(details, opened.contentTag);
      }
    } catch (error) {
      asProblem(error);
    }
    await this.#look();
  }

  /** Opens a document as the draft, or an older version of it; answers with the parents that were kept with it. */
  async open(document: LibraryDocument, version: string | undefined, signal: AbortSignal): Promise<File[]> {
    const details = await this.client.details(document.id, signal);
    const file = await this.client.content(details.document, version, signal);
    const parents = await Promise.all(details.metadata.parents.map((id) => this.#openParent(id, signal)));
    this.host.put(file);
    // An older version is not what stands in the library: saving it makes it so.
    await this.#hold(details.document, version === undefined ? await this.host.print() : undefined);
    return parents.filter((parent) => parent !== undefined);
  }

  async openAsParent(document: LibraryDocument, signal: AbortSignal): Promise<File> {
    const file = await this.client.content(document, undefined, signal);
    this.#parents.set(file, document.id);
    return file;
  }

  /** Saves the draft over what it was opened from, if that is as it was. */
  save(signal: AbortSignal): Promise<void> {
    return this.saveOver(this.opened as LibraryDocument, signal);
  }

  /** Saves the draft over what stands in the library as it was seen; that stays as a version. */
  async saveOver(seen: LibraryDocument, signal: AbortSignal): Promise<void> {
    const print = await this.host.print();
    const file = await this.host.readDraftFile();
    await this.#keep(await this.#lost.replace(seen, file, signal), print);
  }

  /** Saves the draft as a document of its own. */
  async saveAs(folder: string, name: string, keepBoth: boolean, parents: readonly File[], signal: AbortSignal): Promise<void> {
    const known = parents.map((parent) => this.#parents.get(parent)).filter((id) => id !== undefined);
    const print = await this.host.print();
    const file = await this.host.readDraftFile();
    await this.#keep(await this.#lost.save({ file, folder, name, keepBoth, parents: known }, signal), print);
  }

  /** Another content stands in the library than the draft's: an older version was taken up there. */
  standsNow(document: LibraryDocument): void {
    if (this.opened?.id === document.id) {
      void this.#hold(document, undefined);
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
    if (this.opened?.id === id) {
      this.opened = undefined;
      this.newer = undefined;
    }
    this.changed();
  }

  async #compare(origin: Origin, signal: AbortSignal): Promise<void> {
    const details = await this.client.details(origin.id, signal);
    const seen = { ...details.document, etag: origin.etag, contentTag: origin.content };
    const saved = origin.print ?? untold;
    if (details.document.contentTag === origin.content) {
      await this.#hold(details.document, saved);
    } else if (await sameWords(this.service, await this.host.readDraftFile(), await this.client.content(details.document, undefined, signal), signal)) {
      // A copy of what stands there, taken by another way. Only a save that names what it saw may go over it.
      await this.#hold(seen, await this.host.print());
    } else {
      await this.#hold(seen, saved);
      this.newer = details;
    }
  }

  #meet(details: LibraryDetails, contentTag: string): void {
    if (details.document.contentTag === contentTag) {
      this.opened = details.document;
    } else {
      this.newer = details;
    }
  }

  // A parent that has been deleted since is no reason not to open the plan.
  async #openParent(id: string, signal: AbortSignal): Promise<File | undefined> {
    try {
      return await this.openAsParent((await this.client.details(id, signal)).document, signal);
    } catch (error) {
      if (error instanceof Problem && error.code === "not-found") {
        return undefined;
      }
      throw error;
    }
  }

  async #keep(document: LibraryDocument, print: unknown): Promise<void> {
    await this.#hold(document, print ?? untold);
    // The save is done; a draft that cannot note it will be met as a stranger, no more.
    await this.host.keepOrigin({ id: document.id, etag: document.etag, content: document.contentTag, ...(typeof print === "string" ? { print } : {}) }).catch(asProblem);
    await this.#look();
  }

  #hold(document: LibraryDocument, saved: unknown): Promise<void> {
    this.opened = document;
    this.newer = undefined;
    this.#saved = saved;
    return this.#look();
  }

  async #look(): Promise<void> {
    this.changed();
    this.#now = await this.host.print();
    this.changed();
  }
}
