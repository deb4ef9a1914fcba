import type { DocumentText } from "../api/contract";
import type { ReadingView } from "../ui/readingView";
import type { Draft, DocumentHost, GoToOutcome, Place } from "./DocumentHost";

/** The draft in a browser without Office: a chosen file, and a reading view of it. */
export class WorkbenchDocument implements DocumentHost {
  readonly name = "workbench";
  file: File | undefined;
  #text: DocumentText | undefined;
  #view: ReadingView | undefined;

  get text(): DocumentText | undefined {
    return this.#text;
  }

  readDraft(): Promise<Draft | undefined> {
    return Promise.resolve(this.file === undefined ? undefined : { file: this.file, textOnly: false });
  }

  checked(text: DocumentText): void {
    this.#text = text;
    this.#view = undefined;
  }

  /** The view on screen, in which places are shown. */
  showIn(view: ReadingView): void {
    this.#view = view;
  }

  goTo(place: Place): Promise<GoToOutcome> {
    return Promise.resolve(this.#view?.show(place.location) === true ? "found" : "not-found");
  }
}
