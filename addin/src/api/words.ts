import type { Level, Modality, RequirementKind, Severity, Verdict } from "./contract";

// A generated type cannot be listed at run time; a list that lacks a word of its type, or has one too many, does not compile.
const every = <Word extends string>() => <const List extends readonly Word[]>(list: [Exclude<Word, List[number]>] extends [never] ? List : Exclude<Word, List[number]>[]): List => list as List;

/** In the order in which they are offered. */
export const requirementKinds = every<RequirementKind>()([
  "citation", "event_name", "form", "duration", "deadline", "date", "venue", "delegate_cap", "delegate_range",
  "composition", "composition_share", "composition_priority", "allocation_line", "allocation_range", "conditional",
  "agenda_item", "pre_submission", "report_content", "principle", "selection", "pilot", "award_quota", "task",
  "task_deadline", "task_budget", "budget_source", "reporting", "recipients", "signature",
]);

export const modalities = every<Modality>()(["must", "should", "may", "info"]);

export const levels = every<Level>()(["any", "commune", "district", "province"]);

/** Worst first: the order in which an officer works through them. */
export const verdicts = every<Verdict>()(["violated", "missing", "needs_input", "needs_review", "met", "not_applicable"]);

export const severities = every<Severity>()(["error", "warning", "note"]);
