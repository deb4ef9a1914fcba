/** The service's JSON, by hand until it is generated from the service's OpenAPI document. */

export const requirementKinds = [
  "citation", "event_name", "form", "duration", "deadline", "date", "venue", "delegate_cap", "delegate_range",
  "composition", "composition_share", "composition_priority", "allocation_line", "allocation_range", "conditional",
  "agenda_item", "pre_submission", "report_content", "principle", "selection", "pilot", "award_quota", "task",
  "task_deadline", "task_budget", "budget_source", "reporting", "recipients", "signature",
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

export const modalities = ["must", "should", "may", "info"] as const;
export type Modality = (typeof modalities)[number];

export const levels = ["any", "commune", "district", "province"] as const;
export type Level = (typeof levels)[number];
export type DraftLevel = Exclude<Level, "any">;

export type RequirementStatus = "extracted" | "confirmed" | "added" | "rejected";

/** Worst first: the order in which an officer works through them. */
export const verdicts = ["violated", "missing", "needs_input", "needs_review", "met", "not_applicable"] as const;
export type Verdict = (typeof verdicts)[number];

export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** `paragraph` counts the document's blocks in reading order; `start` and `length` are UTF-16 units of that block's text. */
export interface Location {
  document: string;
  path: string;
  paragraph: number;
  start: number;
  length: number;
  page?: number;
  sheet?: string;
  cell?: string;
}

export interface Quotation {
  quote: string;
  location: Location;
}

export type RequirementValue = Record<string, unknown>;

export interface Requirement {
  id: string;
  kind: RequirementKind;
  level: Level;
  modality: Modality;
  binds: "self" | "subordinates";
  status: RequirementStatus;
  value: RequirementValue;
  condition?: { fact: string; op: string; number?: number; name?: string };
  quote: string | string[];
  location: Location;
}

export interface UnparsedCue {
  cue: string;
  quote: string;
  location: Location;
}

export interface RequirementSet {
  document: { number?: string; date?: string; issuer?: string; title?: string };
  requirements: Requirement[];
  unparsed: UnparsedCue[];
}

export interface RequirementVerdict {
  requirement: Requirement;
  document: string;
  item?: string;
  verdict: Verdict;
  evidence?: Quotation;
  reason: string;
}

export interface Finding {
  id: string;
  rule: string;
  severity: Severity;
  message: string;
  quote: string;
  location: Location;
  related: Quotation[];
  fix?: { kind: "safe" | "guarded" | "never"; replacement?: string };
  /** An officer's decision, kept in the document, to let this stand. */
  waiver?: { reason: string; by: string; at?: string };
}

export interface CheckReport {
  verdicts: RequirementVerdict[];
  findings: Finding[];
}

export type BlockRegion = "body" | "header" | "footer" | "footnote" | "endnote" | "text_box";

export interface Block {
  index: number;
  label?: string;
  text: string;
  region: BlockRegion;
  cell?: { table: number; row: number; column: number; depth: number };
  page?: number;
}

export interface DocumentText {
  source: "docx" | "pdf" | "plain_text";
  notes: string[];
  blocks: Block[];
}

export interface Rule {
  id: string;
  title: string;
  severity: Severity;
  legalSource: string;
}

/** `name` is a file name. */
export interface Sample {
  name: string;
  role: "parent" | "draft";
  title: string;
}
