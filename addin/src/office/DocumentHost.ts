import type { BlockRegion, DocumentText, Location } from "../api/contract";

/** Where a quote stands, with what is needed to find it again in a document that may have changed since. */
export interface Place {
  location: Location;
  quote: string;
}

/** What the host answered when asked to go to a place; the pane never says "found" of its own accord. */
export type GoToOutcome = "found" | "changed" | "not-found" | "out-of-reach" | "denied";

export interface Draft {
  file: File;
  /** Only paragraphs could be had, not the file: layout is not in it. */
  textOnly: boolean;
}

/** The document being checked: open in Word, or chosen in the workbench. */
export interface DocumentHost {
  readonly name: "word" | "workbench";

  /** The draft as it is now. Throws a {@link Problem} of kind "office" where the host refuses. */
  readDraft(): Promise<Draft | undefined>;

  /** Tells the host how the service read the draft that was just checked: places are found again through it. */
  checked(text: DocumentText): void;

  goTo(place: Place): Promise<GoToOutcome>;
}

/** Regions whose paragraphs Word gives to add-ins at the supported floor (WordApi 1.3). */
export const reachableRegions: readonly BlockRegion[] = ["body", "header", "footer"];
