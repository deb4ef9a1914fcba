import type { Requirement, RequirementKind } from "../../api/contract";
import { levels, modalities, requirementKinds } from "../../api/words";
import { formatDate, parseDate, type Messages } from "../../app/messages";
import { button, element, newId } from "../../ui/dom";
import { conditionFields } from "./conditionFields";
import type { RequirementEdit } from "./requirementEdits";
import { missingFields, readField, valueFields, writeField, type EditedValue, type ValueField } from "./valueFields";

interface RequirementFormOptions {
  text: Messages;
  start: RequirementEdit;
  /** A new requirement's kind is chosen; that of an extracted one stays. */
  kindIsOpen: boolean;
  save: (edit: RequirementEdit) => void;
  cancel: () => void;
}

/** Editing one requirement: its kind, how it binds, the parent's words and what they mean. */
export function requirementForm({ text, start, kindIsOpen, save, cancel }: RequirementFormOptions): HTMLFormElement {
  const problem = element("p", { class: "field-problem", role: "alert" });
  const values = element("div", { class: "value-fields" });
  let kind = start.kind;
  let filled = fillValues(values, kind, start.value, text);

  const kindSelect = choice(text.confirm.kind, requirementKinds, kind, text.kinds, (chosen) => {
    kind = chosen;
    filled = fillValues(values, kind, {}, text);
  });
  const modality = choice(text.confirm.modality, modalities, start.modality, text.modalities);
  const level = choice(text.confirm.levelField, levels, start.level, text.levels);
  const condition = conditionFields(start.condition, text);
  const quoteId = newId("quote");
  const quote = element("textarea", { id: quoteId, rows: 3 });
  quote.value = start.quote;

  const submit = (event: Event): void => {
    event.preventDefault();
    const misread = filled.inputs.find((input) => input.complaint?.() !== undefined);
    if (misread !== undefined) {
      problem.textContent = misread.complaint?.() ?? "";
      misread.root.querySelector("input")?.focus();
      return;
    }
    const unmet = condition.complaint();
    if (unmet !== undefined) {
      problem.textContent = unmet;
      condition.root.querySelector<HTMLElement>(".field:not([hidden]) input, select")?.focus();
      return;
    }
    const value = filled.value();
    const missing = missingFields(kind, value);
    if (quote.value.trim() === "" || missing.length > 0) {
      const sentences = [
        quote.value.trim() === "" ? text.confirm.quoteRequired : "",
        missing.length === 0 ? "" : text.confirm.fieldsRequired(missing.map((field) => text.fields[field.label]).join(", ")),
      ];
      problem.textContent = sentences.filter((sentence) => sentence !== "").join(" ");
      const firstMissing = values.children[valueFields(kind).findIndex(({ path }) => path === missing[0]?.path)];
      (quote.value.trim() === "" ? quote : (firstMissing?.querySelector<HTMLElement>("input, textarea, select") ?? quote)).focus();
      return;
    }
    save({ kind, modality: modality.value() as Requirement["modality"], level: level.value() as Requirement["level"], value, quote: quote.value.trim(), condition: condition.value() });
  };
  return element(
    "form",
    { class: "requirement-form", submit },
    kindIsOpen ? kindSelect.root : undefined,
    element("div", { class: "field" }, element("label", { for: quoteId }, text.confirm.quote), quote),
    values,
    condition.root,
    element("div", { class: "pair" }, modality.root, level.root),
    problem,
    element("div", { class: "actions" }, element("button", { type: "submit", class: "button primary" }, text.confirm.save), button("secondary", text.confirm.cancel, cancel)),
  );
}

function fillValues(target: HTMLElement, kind: RequirementKind, value: EditedValue, text: Messages): FilledValues {
  const inputs = valueFields(kind).map((field) => ({ field, input: valueInput(field, readField(value, field.path), text) }));
  target.replaceChildren(...inputs.map(({ input }) => input.root));
  return { inputs: inputs.map(({ input }) => input), value: () => inputs.reduce((result, { field, input }) => writeField(result, field.path, input.value()), value) };
}

interface FilledValues {
  inputs: Input[];
  value: () => EditedValue;
}

interface Input {
  root: HTMLElement;
  value: () => unknown;
  /** What is wrong with the words typed, where they can be wrong. */
  complaint?: () => string | undefined;
}

function valueInput(field: ValueField, current: unknown, text: Messages): Input {
  const label = text.fields[field.label];
  switch (field.input) {
    case "flag":
      return flag(label, current === true);
    case "comparison":
      return choice(label, Object.keys(text.comparisons), typeof current === "string" ? current : "<=", text.comparisons);
    case "session":
      return choice(label, ["", "morning", "afternoon"], String(current ?? ""), { ...text.values, "": text.values.unset });
    case "dayKind":
      return choice(label, ["calendar", "working"], String(current ?? "calendar"), text.values);
    case "fact":
      return choice(label, ["staff", "unit"], String(current ?? "staff"), text.values);
    case "list":
    case "agenda":
      return lines(label, Array.isArray(current) ? current.map(String) : [], field.input === "agenda" ? text.fieldHints.agenda : text.fieldHints.list);
    case "number":
      return line(label, "number", current, (typed) => (typed === "" ? undefined : Number(typed)));
    case "date":
      return dateLine(label, current, text);
    case "text":
      return line(label, "text", current, (typed) => typed.trim());
  }
}

// A browser writes its own date field in the language of the system, which may put the month first.
function dateLine(label: string, current: unknown, text: Messages): Input {
  const shown = typeof current === "string" ? formatDate(current) : "";
  const written = line(`${label} (${text.fieldHints.date})`, "text", shown, (typed) => typed.trim());
  const typed = () => String(written.value());
  return {
    root: written.root,
    // What was there and is no date stays what it was.
    value: () => (typed() === shown && typeof current === "string" ? current : parseDate(typed()) ?? ""),
    complaint: () => (typed() === "" || typed() === shown || parseDate(typed()) !== undefined ? undefined : text.confirm.dateInvalid(label)),
  };
}

function line(label: string, type: "text" | "number", current: unknown, parse: (typed: string) => unknown): Input {
  const id = newId("value");
  const input = element("input", { id, type, step: type === "number" ? "any" : undefined, min: type === "number" ? 0 : undefined, autocomplete: "off" });
  input.value = current === undefined || current === null ? "" : String(current);
  return { root: element("div", { class: "field" }, element("label", { for: id }, label), input), value: () => parse(input.value) };
}

function lines(label: string, current: readonly string[], hint: string): Input {
  const [id, hintId] = [newId("value"), newId("hint")];
  const input = element("textarea", { id, rows: Math.min(6, Math.max(2, current.length)), "aria-describedby": hintId });
  input.value = current.join("\n");
  return {
    root: element("div", { class: "field" }, element("label", { for: id }, label), input, element("p", { class: "hint", id: hintId }, hint)),
    value: () => input.value.split("\n").map((item) => item.trim()).filter((item) => item !== ""),
  };
}

function flag(label: string, current: boolean): Input {
  const id = newId("value");
  const input = element("input", { id, type: "checkbox", checked: current });
  return { root: element("div", { class: "field flag" }, input, element("label", { for: id }, label)), value: () => input.checked };
}

function choice<T extends string>(label: string, options: readonly T[], current: T, names: Readonly<Record<string, string>>, changed?: (chosen: T) => void): Input {
  const id = newId("choice");
  // A word this form does not know must survive being looked at.
  const offered = options.includes(current) ? options : [current, ...options];
  const select = element("select", { id, change: () => changed?.(select.value as T) }, ...offered.map((option) => element("option", { value: option }, names[option] ?? option)));
  select.value = current;
  return { root: element("div", { class: "field" }, element("label", { for: id }, label), select), value: () => select.value };
}
