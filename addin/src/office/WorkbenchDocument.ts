import type { ServiceClient } from "../api/client";
import type { DocumentText, SurveyedSection } from "../api/contract";
import { Problem } from "../api/problem";
import { findQuote, findUnchanged } from "./anchor";
import type { ActOutcome, DocumentHost, Draft, GoToOutcome, InsertOutcome, InsertRequest, Place, RemoveOutcome, UndoOutcome, WaiveRequest } from "./DocumentHost";
import { checkedPlace } from "./wordPlaces";

/** What shows the draft on screen and marks a place in it. */
export interface PlaceView {
  show(place: Place): boolean;
}

/** The draft in a browser without Office: a chosen file that the service changes for us, and a view of it. */
export class WorkbenchDocument implements DocumentHost {
  readonly name = "workbench";
  readonly writesComments = false;
  #file: File | undefined;
  #chosen: File | undefined;
  #text: DocumentText | undefined;
  #view: PlaceView | undefined;

  /** Called whenever there is another file: one that was chosen, or the same draft with something done to it. */
  fileChanged: (isChosen: boolean) => void = () => undefined;

  constructor(private readonly client: ServiceClient) {}

  get file(): File | undefined {
    return this.#file;
  }

  set file(file: File | undefined) {
    this.#chosen = file;
    this.#file = file;
    this.fileChanged(true);
  }

  /** The file with what was done to it; undefined while nothing was. */
  get mended(): File | undefined {
    return this.#file === this.#chosen ? undefined : this.#file;
  }

  get text(): DocumentText | undefined {
    return this.#text;
  }

  readDraft(): Promise<Draft | undefined> {
    return Promise.resolve(this.#file === undefined ? undefined : { file: this.#file, textOnly: false });
  }

  checked(text: DocumentText): void {
    this.#text = text;
    this.#view = undefined;
  }

  /** The view on screen, in which places are shown. */
  showIn(view: PlaceView): void {
    this.#view = view;
  }

  goTo(place: Place): Promise<GoToOutcome> {
    return Promise.resolve(this.#view?.show(place) === true ? "found" : "not-found");
  }

  replace(place: Place, replacement: string): Promise<ActOutcome> {
    return this.#conflicting(async () => {
      const file = this.#file as File;
      const now = await this.client.text(file, new AbortController().signal);
      const block = this.#text?.blocks.find(({ index }) => index === place.location.paragraph);
      if (block === undefined || this.#text === undefined) {
        return { status: "not-found" };
      }
      // A line of the body may stand in a header too.
      const blocks = now.blocks.filter(({ region }) => region === block.region);
      const texts = blocks.map(({ text }) => text);
      const found = findUnchanged(texts, checkedPlace(this.#text.blocks, block, place.location, false));
      const paragraph = found === undefined ? undefined : blocks[found.paragraph]?.index;
      if (found === undefined || paragraph === undefined) {
        return { status: findQuote(texts, place.quote) === undefined ? "not-found" : "changed" };
      }
      this.#take(await this.client.edit(file, { paragraph, start: found.start }, found.quote, replacement));
      return { status: "done", how: "tracked", undo: this.#back(file) };
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

  onChanged(): () => void {
    return () => undefined;
  }

  #take(file: File | undefined): void {
    this.#file = file;
    this.fileChanged(false);
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
