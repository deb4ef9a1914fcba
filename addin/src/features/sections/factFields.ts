import type { Messages } from "../../app/messages";

/** Facts as an officer typed them, by their key in FACTS.yaml: "event.date" is "2025-08-22". */
export type Facts = Readonly<Record<string, string>>;

type FactKey = keyof Messages["facts"]["names"];

export interface FactField {
  key: FactKey;
  group: keyof Messages["facts"]["groups"];
  input: "text" | "count" | "date" | "period" | "kinds" | "sessions" | "titles";
}

/** In the order of the form. */
export const factFields: readonly FactField[] = [
  { key: "unit.kind", group: "unit", input: "kinds" },
  { key: "unit.name", group: "unit", input: "text" },
  { key: "unit.province", group: "unit", input: "text" },
  { key: "staff", group: "unit", input: "count" },
  { key: "event.form", group: "event", input: "text" },
  { key: "event.ordinal", group: "event", input: "count" },
  { key: "event.period", group: "event", input: "period" },
  { key: "event.review", group: "event", input: "period" },
  { key: "event.date", group: "event", input: "date" },
  { key: "event.session", group: "event", input: "sessions" },
  { key: "event.venue", group: "event", input: "text" },
  { key: "delegates.total", group: "delegates", input: "count" },
  { key: "delegates.min", group: "delegates", input: "count" },
  { key: "delegates.max", group: "delegates", input: "count" },
  { key: "issue.date", group: "issue", input: "date" },
  { key: "issue.place", group: "issue", input: "text" },
  { key: "signer.name", group: "issue", input: "text" },
  { key: "signer.title", group: "issue", input: "titles" },
];

/** The facts that are filled in, as the file the service reads: JSON is YAML too. Undefined where nothing is. */
export function factsFile(facts: Facts): File | undefined {
  const root: Record<string, unknown> = {};
  for (const { key, input } of factFields) {
    const value = facts[key]?.trim() ?? "";
    if (value !== "") {
      place(root, key.split("."), input === "count" ? Number(value) : value);
    }
  }
  // A unit without its kind or its name says nothing that can be used, and would be refused as a whole.
  const unit = root["unit"] as Record<string, unknown> | undefined;
  if (unit !== undefined && (unit["kind"] === undefined || unit["name"] === undefined)) {
    delete root["unit"];
  }
  return Object.keys(root).length === 0 ? undefined : new File([JSON.stringify(root, undefined, 1)], "so-lieu.yaml", { type: "application/yaml" });
}

/** Facts of a document, with only the keys that the form has. */
export function knownFacts(facts: Facts): Facts {
  return Object.fromEntries(factFields.flatMap(({ key }) => (facts[key] === undefined || facts[key] === "" ? [] : [[key, facts[key]]])));
}

/** Two years, "2025-2030", from what offices write; undefined where it is none. */
export function parsePeriod(typed: string): string | undefined {
  const match = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(typed);
  return match === null ? undefined : `${match[1]}-${match[2]}`;
}

function place(root: Record<string, unknown>, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    root[name] = value;
    return;
  }
  const inner = (root[name] ??= {}) as Record<string, unknown>;
  place(inner, rest, value);
}
