import { Problem } from "../../api/problem";
import type { DocumentText, Location, Requirement, RequirementKind, RequirementSet, RequirementStatus, RequirementValue } from "../../api/contract";
import { requirementKinds } from "../../api/words";
import type { EditedValue } from "./valueFields";

/** One parent plan: the file it came from, what was read from it, and the officer's edits of that. */
export interface ParentRequirements {
  file: File;
  set: RequirementSet;
  /** The parent's own text, to compare with; undefined where requirements were loaded from JSON. */
  text: DocumentText | undefined;
}

/** What an officer fills in of a requirement. */
export interface RequirementEdit {
  kind: RequirementKind;
  modality: Requirement["modality"];
  level: Requirement["level"];
  value: EditedValue;
  quote: string;
  /** When it applies; undefined where it always does. */
  condition?: Requirement["condition"] | undefined;
}

export function withStatus(set: RequirementSet, id: string, status: RequirementStatus): RequirementSet {
  return { ...set, requirements: set.requirements.map((requirement) => (requirement.id === id ? { ...requirement, status } : requirement)) };
}

export function allConfirmed(set: RequirementSet): RequirementSet {
  return { ...set, requirements: set.requirements.map((requirement) => (requirement.status === "extracted" ? { ...requirement, status: "confirmed" } : requirement)) };
}

/** A corrected requirement counts as confirmed: the officer has just read it. */
export function corrected(set: RequirementSet, id: string, edit: RequirementEdit): RequirementSet {
  return {
    ...set,
    requirements: set.requirements.map((requirement) => (requirement.id === id ? applyEdit(requirement, edit, requirement.status === "added" ? "added" : "confirmed") : requirement)),
  };
}

/** Adds a requirement at its place in the document; one made from a cue takes it off the list of cues. */
export function added(set: RequirementSet, edit: RequirementEdit, location: Location): RequirementSet {
  const requirement: Requirement = { id: freshId(set), binds: "subordinates", status: "added", location, ...withoutNothing(edit), value: asFilledIn(edit) };
  const isTaken = (cue: { location: Location }) => cue.location.paragraph === location.paragraph && cue.location.start === location.start && cue.location.length === location.length;
  return { ...set, requirements: [...set.requirements, requirement], unparsed: set.unparsed.filter((cue) => !isTaken(cue)) };
}

/** Where words that an officer copied stand in the parent; the start of the document where they do not stand there letter by letter. */
export function locate(quote: string, document: string, text: DocumentText | undefined): Location {
  for (const block of text?.blocks ?? []) {
    const start = block.text.indexOf(quote);
    if (start >= 0) {
      return { document, path: "", paragraph: block.index, start, length: quote.length };
    }
  }
  return { document, path: "", paragraph: 0, start: 0, length: 0 };
}

export function openCount(set: RequirementSet): number {
  return set.requirements.filter((requirement) => requirement.status === "extracted").length;
}

export function quoteOf(requirement: Pick<Requirement, "quote">): string {
  return Array.isArray(requirement.quote) ? requirement.quote.join(" … ") : requirement.quote;
}

/** Where the quote begins: one that spans paragraphs is shown in its first. */
export function firstPlace({ location, quote }: Pick<Requirement, "location" | "quote">): Location {
  return Array.isArray(quote) ? { ...location, length: quote[0]?.length ?? 0 } : location;
}

export function isRequirementFile(file: File): boolean {
  return /\.json$/i.test(file.name);
}

/** The file in which edited requirements are kept and handed to the checker. */
export function toFile(parent: ParentRequirements): File {
  const stem = parent.file.name.replace(/(\.yeu-cau)?\.[^.]+$/, "");
  return new File([JSON.stringify(parent.set, undefined, 1)], `${stem}.yeu-cau.json`, { type: "application/json" });
}

/** Reads such a file back. Throws a {@link Problem} of kind "not-requirements". */
export async function readRequirementFile(file: File): Promise<RequirementSet> {
  const content = await file.text();
  try {
    const set = JSON.parse(content) as Partial<RequirementSet> | null;
    if (Array.isArray(set?.requirements) && set.requirements.every(looksLikeRequirement)) {
      return { document: set.document ?? {}, requirements: set.requirements.map(withId), unparsed: set.unparsed ?? [] };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
  }
  throw new Problem("not-requirements", "not-requirements", "", { file: file.name });
}

function looksLikeRequirement(candidate: Requirement | null): boolean {
  return candidate !== null && requirementKinds.includes(candidate.kind) && typeof candidate.value === "object" && candidate.value !== null && candidate.quote !== undefined;
}

// Requirements written by hand may lack an id; the screen needs one to tell them apart.
function withId(requirement: Requirement, index: number): Requirement {
  return requirement.id ? requirement : { ...requirement, id: `row-${index + 1}` };
}

function applyEdit(requirement: Requirement, edit: RequirementEdit, status: RequirementStatus): Requirement {
  // A quote over several paragraphs is shown as one text; unchanged, it stays what it was.
  const quote = edit.quote === quoteOf(requirement) ? requirement.quote : edit.quote;
  const { condition: _, ...kept } = requirement;
  return { ...kept, ...withoutNothing(edit), value: asFilledIn(edit), quote, status };
}

// A requirement that always applies has no condition at all.
function withoutNothing({ condition, ...edit }: RequirementEdit): Omit<RequirementEdit, "condition"> & { condition?: NonNullable<Requirement["condition"]> } {
  return condition === undefined ? edit : { ...edit, condition };
}

// The form lets nothing through that lacks a member its kind requires.
function asFilledIn({ value }: RequirementEdit): RequirementValue {
  return value as RequirementValue;
}

function freshId(set: RequirementSet): string {
  const taken = new Set(set.requirements.map((requirement) => requirement.id));
  let number = 1;
  while (taken.has(`added-${number}`)) {
    number += 1;
  }
  return `added-${number}`;
}
