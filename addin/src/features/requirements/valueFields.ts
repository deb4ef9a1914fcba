import type { RequirementKind, RequirementValue } from "../../api/contract";
import type { Messages } from "../../app/messages";
import { formatDate } from "../../app/messages";

/** How one member of a requirement's value is shown and edited. */
export interface ValueField {
  /** Path in the value: "count", "if.fact". */
  path: string;
  label: keyof Messages["fields"];
  input: "text" | "number" | "date" | "list" | "agenda" | "flag" | "comparison" | "session" | "dayKind" | "fact";
}

/** A value while it is looked at or filled in: any member may be missing. */
export type EditedValue = Readonly<Record<string, unknown>>;

/** The members that any kind of value has in the service's contract. */
type Member = RequirementValue extends infer Value ? (Value extends Value ? Extract<keyof Value, string> : never) : never;

type Row = [path: Member | `${Member}.${string}`, input: ValueField["input"], label?: keyof Messages["fields"]];

const groups: Row = ["groups", "list"];
const comparison: Row = ["op", "comparison"];
const count: Row = ["count", "number"];
const words: Row[] = [["text", "text"]];

const rows: Record<RequirementKind, Row[]> = {
  citation: [["kind", "text"], ["number", "text"], ["date", "date"], ["issuer", "text"], ["subject", "text"]],
  event_name: [["form", "text"], ["unit", "text"], ["ordinal", "text"], ["period", "text"]],
  form: [["oneOf", "list"]],
  duration: [["days", "number"], ["session", "session"]],
  deadline: [["onOrBefore", "date"]],
  date: [["from", "date"], ["to", "date"], ["tentative", "flag"]],
  venue: [["place", "text"]],
  delegate_cap: [comparison, count, ["scope", "text"]],
  delegate_range: [["min", "number"], ["max", "number"]],
  composition: [groups],
  composition_share: [groups, comparison, ["percent", "number"], ["base", "text"]],
  composition_priority: words,
  allocation_line: [["group", "text"], comparison, count, ["within", "text"]],
  allocation_range: [["group", "text"], ["min", "number"], ["max", "number"]],
  conditional: [["if.fact", "fact"], ["if.op", "comparison"], ["if.number", "number"], ["then", "text"]],
  agenda_item: [["items", "agenda"]],
  pre_submission: [["days", "number"], ["dayKind", "dayKind"], ["to", "text", "recipient"], ["via", "text"], ["documents", "list"]],
  report_content: [["items", "list"]],
  principle: words,
  selection: words,
  pilot: words,
  award_quota: [["collectives.min", "number"], ["collectives.max", "number"], ["individuals.min", "number"], ["individuals.max", "number"]],
  task: [["lead", "text"], ["with", "list"], ["action", "text"]],
  task_deadline: [["lead", "text"], ["action", "text"], ["onOrBefore", "date"]],
  task_budget: words,
  budget_source: words,
  reporting: words,
  recipients: words,
  signature: words,
};

export function valueFields(kind: RequirementKind): ValueField[] {
  return rows[kind].map(([path, input, label]) => ({ path, input, label: label ?? (path as keyof Messages["fields"]) }));
}

// Members without which the service could not read the value, or would take a date or a count for zero.
const required: Partial<Record<RequirementKind, string[]>> = {
  citation: ["kind"],
  event_name: ["form"],
  duration: ["days"],
  date: ["from", "to"],
  venue: ["place"],
  delegate_range: ["min", "max"],
  composition_share: ["percent"],
  allocation_line: ["group", "count"],
  allocation_range: ["group", "min", "max"],
  conditional: ["if.fact", "if.op", "then"],
  task: ["action"],
  task_deadline: ["action"],
};

// A range has both its ends or is not there.
const ranges = [["collectives.min", "collectives.max"], ["individuals.min", "individuals.max"]] as const;

/** The members that must still be filled in: the required ones, the other end of a half-filled range, or, where a kind requires none, any while all are empty. */
export function missingFields(kind: RequirementKind, value: EditedValue): ValueField[] {
  const fields = valueFields(kind);
  const isMissing = (path: string) => isEmpty(readField(value, path));
  if (fields.every((field) => field.input === "flag" || field.input === "comparison" || isMissing(field.path))) {
    return fields.filter((field) => isMissing(field.path) && (required[kind] ?? [field.path]).includes(field.path));
  }
  const halves = ranges.flatMap(([from, to]) => (isMissing(from) === isMissing(to) ? [] : [from, to]));
  const needed = [...(required[kind] ?? []), ...halves];
  return fields.filter((field) => needed.includes(field.path) && isMissing(field.path));
}

export function readField(value: EditedValue, path: string): unknown {
  return path.split(".").reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), value);
}

/** A copy of the value with one member set; an empty member is left out, and so is an object that has none left, but lists stay lists. */
export function writeField(value: EditedValue, path: string, member: unknown): EditedValue {
  const [name = "", ...rest] = path.split(".");
  const inner = value[name];
  const written = rest.length === 0 ? member : writeField(isRecord(inner) ? inner : {}, rest.join("."), member);
  const copy = { ...value };
  if (isEmpty(written) && !Array.isArray(written)) {
    delete copy[name];
  } else {
    copy[name] = written;
  }
  return copy;
}

/** The members that the parent speaks of, in words; a comparison is read together with the amount that follows it. */
export function describeValue(kind: RequirementKind, value: EditedValue, text: Messages): { label: string; words: string }[] {
  const fields = valueFields(kind);
  return fields.flatMap((field, index) => {
    const words = field.input === "comparison" ? undefined : describeField(field, value, text);
    if (words === undefined) {
      return [];
    }
    const before = fields[index - 1];
    const isCompared = before?.input === "comparison";
    return [{ label: text.fields[field.label], words: isCompared ? describeComparison(readField(value, before.path), words, text) : words }];
  });
}

/** An amount with its comparison: "không quá 150". */
export function describeComparison(op: unknown, amount: string, text: Messages): string {
  const compared = (text.compared as Record<string, (amount: string) => string>)[String(op)];
  return compared === undefined ? amount : compared(amount);
}

function describeField(field: ValueField, value: EditedValue, text: Messages): string | undefined {
  const member = readField(value, field.path);
  if (isEmpty(member)) {
    return undefined;
  }
  if (Array.isArray(member)) {
    return member.map((item) => (field.input === "agenda" ? describeAgendaCode(String(item), text) : String(item))).join("; ");
  }
  switch (field.input) {
    case "date":
      return formatDate(String(member));
    case "flag":
      return member === true ? text.values.yes : text.values.no;
    case "session":
    case "dayKind":
    case "fact":
      return (text.values as Record<string, string>)[String(member)] ?? String(member);
    case "number":
      return typeof member === "number" ? member.toLocaleString("vi-VN") : String(member);
    default:
      return String(member);
  }
}

export function describeAgendaCode(code: string, text: Messages): string {
  const name = (text.agenda as Record<string, string>)[code];
  return name === undefined ? code : `${name} (${code})`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(member: unknown): boolean {
  return member === undefined || member === null || member === "" || (Array.isArray(member) && member.length === 0) || (isRecord(member) && Object.keys(member).length === 0);
}
