import type { BlockRegion, DocumentText, Location, Finding, SurveyedSection } from "../api/contract";
import type { CheckRequest, SectionSources, ServiceClient } from "../api/client";
import type { Facts } from "../features/sections/factFields";

/** Where a quote stands, with what is needed to find it again in a document that may have changed since. */
export interface Place {
  location: Location;
  quote: string;
}

/** What the host answered when asked to go to a place; the pane never says "found" of its own accord. */
export type GoToOutcome = "found" | "changed" | "not-found" | "out-of-reach" | "denied";

/** Why nothing, or not the right thing, was done to the document. */
export type Refusal = "not-found" | "changed" | "out-of-reach" | "denied" | "unverified" | "unable";

/** "by-hand": the host cannot take it back for us. */
export type UndoOutcome = "undone" | "by-hand" | Refusal;

/** What became of one act, in the host's own answer; only what was done can be undone. */
export type ActOutcome = { status: "done"; how: "tracked" | "untracked" | "commented" | "waived"; undo: () => Promise<UndoOutcome> } | { status: Refusal };

export interface WaiveRequest {
  check: CheckRequest;
  finding: Finding;
  reason: string;
  by: string;
}

export type InsertOutcome = "inserted" | "already-there" | "changed" | "denied" | "unverified";

export type RemoveOutcome = "removed" | "absent" | "edited" | "denied";

/** A section that is to be inserted where the survey of `text` says. */
export interface InsertRequest {
  section: SurveyedSection;
  /** The whole survey: what is inserted refers to the annexes that are there. */
  sections: readonly SurveyedSection[];
  sources: SectionSources;
  text: DocumentText;
}

export interface Draft {
  file: File;
  /** Only paragraphs could be had, not the file: layout is not in it. */
  textOnly: boolean;
}

/** The document being checked: open in Word, or chosen in the workbench. */
export interface DocumentHost {
  readonly name: "word" | "workbench";

  /** Whether the host writes comments, as far as it says; it may still refuse. */
  readonly writesComments: boolean;

  /** The draft as it is now. Throws a {@link Problem} of kind "office" where the host refuses. */
  readDraft(): Promise<Draft | undefined>;

  /** Tells the host how the service read the draft that was just checked: places are found again through it. */
  checked(text: DocumentText): void;

  goTo(place: Place): Promise<GoToOutcome>;

  /** Puts other words in a place that still reads as it was checked; nothing is guessed where it does not. */
  replace(place: Place, replacement: string): Promise<ActOutcome>;

  comment(place: Place, words: string): Promise<ActOutcome>;

  /** Keeps the decision to let a finding stand in the document itself. */
  waive(request: WaiveRequest, client: ServiceClient, signal: AbortSignal): Promise<ActOutcome>;

  insertSection(request: InsertRequest, client: ServiceClient, signal: AbortSignal): Promise<InsertOutcome>;

  /** Takes away what was inserted; what was edited since only when asked to. */
  removeSection(section: SurveyedSection, evenEdited: boolean): Promise<RemoveOutcome>;

  /** Facts that the document keeps; undefined where it keeps none. */
  readFacts(): Promise<Facts | undefined>;

  /** False where the document keeps no facts. */
  keepFacts(facts: Facts): Promise<boolean>;

  /** Calls back when the document no longer reads as when it was last handed out; answers how to stop listening. */
  onChanged(changed: () => void): () => void;
}

/** Regions whose paragraphs Word gives to add-ins at the supported floor (WordApi 1.3). */
export const reachableRegions: readonly BlockRegion[] = ["body", "header", "footer"];
