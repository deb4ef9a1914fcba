import { formatDate, parseDate, type Messages } from "../../app/messages";
import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import { factFields, parsePeriod, type FactField } from "./factFields";

interface FactInput {
  root: HTMLElement;
  key: string;
  value: () => string;
  /** Says on the field what is wrong with it; true where nothing is. */
  isRight: () => boolean;
}

/** The facts of the office, as far as sections and checks need them. */
export function factsView(frame: Frame): HTMLElement {
  const { session, text } = frame;
  const inputs = factFields.map((field) => factInput(field, session.facts[field.key] ?? "", text));
  const kept = element("p", { class: "hint" }, session.host.name === "word" ? text.facts.kept : text.facts.keptHere);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = inputs.filter((input) => !input.isRight());
    if (wrong.length > 0) {
      wrong[0]?.root.querySelector<HTMLElement>("input, select")?.focus();
      return;
    }
    const facts = Object.fromEntries(inputs.flatMap(({ key, value }) => (value() === "" ? [] : [[key, value()]])));
    const isKept = await frame.run(text.acts.working, () => session.keepFacts(facts));
    if (isKept !== undefined) {
      kept.textContent = isKept ? text.facts.kept : text.facts.keptHere;
      frame.announce(text.facts.saved);
      frame.show({ name: "sections" });
    }
  };
  const groups = (["unit", "event", "delegates", "issue"] as const).map((group) =>
    element("fieldset", { class: "facts-group" }, element("legend", {}, text.facts.groups[group]), ...inputs.filter((_, index) => factFields[index]?.group === group).map(({ root }) => root)),
  );
  return element(
    "form",
    { class: "facts-view", novalidate: true, submit: (event) => void submit(event) },
    element("h1", { tabindex: -1 }, text.facts.title),
    element("p", { class: "intro" }, text.facts.intro),
    ...groups,
    kept,
    element("div", { class: "actions" }, element("button", { type: "submit", class: "button primary" }, text.facts.save), button("secondary", text.facts.back, () => frame.show({ name: "sections" }))),
  );
}

function factInput({ key, input }: FactField, current: string, text: Messages): FactInput {
  const [id, hintId, problemId] = [newId("fact"), newId("hint"), newId("problem")];
  const label = element("label", { for: id }, text.facts.names[key]);
  const options = input === "kinds" ? text.facts.kinds : input === "sessions" ? text.facts.sessions : input === "titles" ? text.facts.titles : undefined;
  if (options !== undefined) {
    const select = element("select", { id }, ...[["", text.facts.unset] as const, ...Object.entries(options)].map(([value, name]) => element("option", { value }, name)));
    select.value = current;
    return { root: element("div", { class: "field" }, label, select), key, value: () => select.value, isRight: () => true };
  }
  const hint = input === "text" ? undefined : text.facts.hints[input as "date" | "period" | "count"];
  const problem = element("p", { class: "field-problem", id: problemId });
  const line = element("input", {
    id, type: "text", autocomplete: "off", inputmode: input === "count" ? "numeric" : undefined, "aria-describedby": hint === undefined ? problemId : `${hintId} ${problemId}`,
    input: () => {
      problem.textContent = "";
      line.removeAttribute("aria-invalid");
    },
  });
  line.value = input === "date" ? formatDate(current) : current;
  const read = (): string | undefined => parseFact(input, line.value.trim());
  return {
    root: element("div", { class: "field" }, label, line, hint === undefined ? undefined : element("p", { class: "hint", id: hintId }, hint), problem),
    key,
    value: () => read() ?? "",
    isRight: () => {
      if (read() !== undefined) {
        return true;
      }
      problem.textContent = text.facts.wrong[input as "date" | "period" | "count"];
      line.setAttribute("aria-invalid", "true");
      return false;
    },
  };
}

function parseFact(input: FactField["input"], typed: string): string | undefined {
  if (typed === "") {
    return "";
  }
  switch (input) {
    case "date":
      return parseDate(typed);
    case "period":
      return parsePeriod(typed);
    case "count":
      return /^\d{1,7}$/.test(typed) ? String(Number(typed)) : undefined;
    default:
      return typed;
  }
}
