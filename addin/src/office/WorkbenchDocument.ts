import type { ServiceClient } from "../api/client";
import type { DocumentText, Location, SurveyedSection } from "../api/contract";
import { Problem } from "../api/problem";
import type { KeptDraft } from "../features/library/KeptDraft";
import { findQuote, findUnchanged } from "./anchor";
import { EditedWords } from "./EditedWords";
import type { ActOutcome, DocumentHost, Draft, GoToOutcome, InsertOutcome, InsertRequest, Place, RemoveOutcome, UndoOutcome, WaiveRequest } from "./DocumentHost";
import { checkedPlace } from "./wordPlaces";

/** A file as it was checked, or after edits in place since. */
export interface ReadDraft {
  file: File;
  text: DocumentText;
}

/** What shows the draft on screen and marks a place in it. */
export interface PlaceView {
  show(location: Location): boolean;
  /** There are other words to be shown, with the place in which they changed. */
  redraw(draft: ReadDraft, location: Location | undefined): void;
}

/** The draft in a browser without Office: a chosen file that the service changes for us, and a view of it. */
export class WorkbenchDocument implements DocumentHost, KeptDraft {
  readonly name = "workbench";
  readonly writesComments = false;
  readonly takesFiles = true;
  #file: File | undefined;
  #chosen: File | undefined;
  #words: EditedWords | undefined;
  #wordsOf: File | undefined;
  #view: PlaceView | undefined;

  #touched: (isAnother: boolean) => void = () => undefined;

  constructor(private readonly client: ServiceClient) {}

  get file(): File | undefined {
    return this.#file;
  }

  set file(file: File | undefined) {
    this.#chosen = file;
    this.#file = file;
    this.#touched(true);
  }

  /** The file with what was done to it; undefined while nothing was. */
  get mended(): File | undefined {
    return this.#file === this.#chosen ? undefined : this.#file;
  }

  /** What was checked, with the edits in place since; undefined before a check. */
  get read(): ReadDraft | undefined {
    return this.#words === undefined || this.#wordsOf === undefined ? undefined : { file: this.#wordsOf, text: this.#words.text };
  }

  /** Where a place of the check is in {@link read}. */
  placeNow(location: Location): Location | undefined {
    return this.#words?.placeNow(location);
  }

  readDraft(): Promise<Draft | undefined> {
    return Promise.resolve(this.#file === undefined ? undefined : { file: this.#file, textOnly: false });
  }

  checked(text: DocumentText): void {
    this.#words = EditedWords.of(text);
    this.#wordsOf = this.#file;
    this.#view = undefined;
  }

  /** The view on screen, in which places are shown. */
  showIn(view: PlaceView): void {
    this.#view = view;
  }

  goTo({ location }: Place): Promise<GoToOutcome> {
    const now = this.placeNow(location);
    return Promise.resolve(now === undefined ? "changed" : this.#view?.show(now) === true ? "found" : "not-found");
  }

  replace(place: Place, replacement: string): Promise<ActOutcome> {
    return this.#conflicting(async () => {
      const [file, words] = [this.#file as File, this.#words];
      const location = this.placeNow(place.location);
      const block = words?.text.blocks.find(({ index }) => index === location?.paragraph);
      if (words === undefined || location === undefined || block === undefined) {
        return { status: "not-found" };
      }
      const now = await this.client.text(file, new AbortController().signal);
      // A line of the body may stand in a header too.
      const blocks = now.blocks.filter(({ region }) => region === block.region);
      const texts = blocks.map(({ text }) => text);
      const found = findUnchanged(texts, checkedPlace(words.text.blocks, block, location, false));
      const paragraph = found === undefined ? undefined : blocks[found.paragraph]?.index;
      if (found === undefined || paragraph === undefined) {
        return { status: findQuote(texts, place.quote) === undefined ? "not-found" : "changed" };
      }
      this.#take(await this.client.edit(file, { paragraph, start: found.start }, found.quote, replacement));
      this.#reword(words.replaced(place.location, replacement), place.location);
      const undo = this.#back(file);
      return {
        status: "done",
        how: "tracked",
        undo: async () => {
          const outcome = await undo();
          if (outcome === "undone") {
            this.#reword(words, place.location);
          }
          return outcome;
        },
      };
    });
  }

  // The whole check is had as a file with comments.
  comment(): Promise<ActOutcome> {
    return Promise.resolve({ status: "unable" });
  }

  waive({ check, finding, reason, by }: WaiveRequest, client: ServiceClient, signal: AbortSignal): Promise<ActOutcome> {
    return this.#conflicting(async () => {
      const file = this.#file as File;
      this.#take(await client.decideIn({ ...check, draft: file }, { finding: finding.id, reason, by }, signal));
      return { status: "done", how: "waived", undo: this.#back(file) };
    });
  }

  async insertSection({ section, sources }: InsertRequest, client: ServiceClient, signal: AbortSignal): Promise<InsertOutcome> {
    if (section.state === "inserted" || section.state === "edited") {
      return "already-there";
    }
    this.#take(await client.insertSection(this.#file as File, section.key, sources, signal));
    return "inserted";
  }

  async removeSection(section: SurveyedSection, evenEdited: boolean): Promise<RemoveOutcome> {
    if (section.state === "edited" && !evenEdited) {
      return "edited";
    }
    this.#take(await this.client.removeSection(this.#file as File, section.key, evenEdited));
    return "removed";
  }

  readFacts(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  keepFacts(): Promise<boolean> {
    return Promise.resolve(false);
  }

  get draftName(): string | undefined {
    return this.#file?.name;
  }

  // Whatever is done to the draft makes another file of it.
  print(): Promise<File | undefined> {
    return Promise.resolve(this.#file);
  }

  readDraftFile(): Promise<File> {
    return Promise.resolve(this.#file as File);
  }

  put(file: File): void {
    this.file = file;
  }

  readOrigin(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  keepOrigin(): Promise<void> {
    return Promise.resolve();
  }

  whenTouched(touched: (isAnother: boolean) => void): void {
    this.#touched = touched;
  }

  onChanged(): () => void {
    return () => undefined;
  }

  #take(file: File | undefined): void {
    this.#file = file;
    this.#touched(false);
  }

  #reword(words: EditedWords, at: Location): void {
    this.#words = words;
    this.#wordsOf = this.#file;
    this.#view?.redraw(this.read as ReadDraft, this.placeNow(at));
  }

  // Only the last act can be taken back by itself: what came after it is in the same file.
  #back(before: File): () => Promise<UndoOutcome> {
    const after = this.#file;
    return () => {
      if (this.#file !== after) {
        return Promise.resolve("changed");
      }
      this.#take(before);
      return Promise.resolve("undone");
    };
  }

  async #conflicting(act: () => Promise<ActOutcome>): Promise<ActOutcome> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Problem && error.kind === "conflict") {
        return { status: "changed" };
      }
      throw error;
    }
  }
}
