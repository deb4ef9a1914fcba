import type { Condition } from "../../api/contract";
import type { Messages } from "../../app/messages";
import { element, newId } from "../../ui/dom";

export interface ConditionFields {
  root: HTMLElement;
  value: () => Condition | undefined;
  /** What is still to be filled in; undefined where nothing is. */
  complaint: () => string | undefined;
}

/** Editing when a requirement applies at all: always, by the number of staff, or to one unit. */
export function conditionFields(current: Condition | undefined, text: Messages): ConditionFields {
  const words = text.confirm;
  const [factId, opId, numberId, nameId] = [newId("fact"), newId("op"), newId("number"), newId("name")];
  // A fact this form does not know must survive being looked at.
  const facts = ["", "staff", "unit", ...(current === undefined || ["staff", "unit"].includes(current.fact) ? [] : [current.fact])];
  const fact = element("select", { id: factId, change: () => show() }, ...facts.map((name) => element("option", { value: name }, name === "" ? words.always : ((words.conditionFacts as Record<string, string>)[name] ?? name))));
  fact.value = current?.fact ?? "";
  const op = element("select", { id: opId }, ...Object.entries(text.comparisons).map(([value, name]) => element("option", { value }, name)));
  op.value = current?.op ?? "<";
  const number = element("input", { id: numberId, type: "text", inputmode: "numeric", autocomplete: "off" });
  number.value = current?.number === undefined || current.number === null ? "" : String(current.number);
  const name = element("input", { id: nameId, type: "text", autocomplete: "off" });
  name.value = current?.name ?? "";
  const amount = element("div", { class: "pair" }, field(opId, text.fields["if.op"], op), field(numberId, text.fields["if.number"], number));
  const unit = field(nameId, words.conditionUnit, name);
  const show = (): void => {
    amount.hidden = fact.value === "" || fact.value === "unit";
    unit.hidden = fact.value !== "unit";
  };
  show();
  const typed = () => number.value.trim().replace(",", ".");
  return {
    root: element("div", { class: "value-fields" }, field(factId, words.condition, fact), amount, unit),
    value: () => {
      if (fact.value === "") {
        return undefined;
      }
      const known = current?.fact === fact.value ? current : undefined;
      return fact.value === "unit"
        ? { ...known, fact: "unit", op: known?.op ?? "=", name: name.value.trim() }
        : { ...known, fact: fact.value, op: op.value as Condition["op"], number: Number(typed()) };
    },
    complaint: () => {
      if (fact.value === "unit" && name.value.trim() === "") {
        return words.fieldsRequired(words.conditionUnit);
      }
      return fact.value !== "" && fact.value !== "unit" && !/^\d+(\.\d+)?$/.test(typed()) ? words.fieldsRequired(text.fields["if.number"]) : undefined;
    },
  };
}

function field(id: string, label: string, input: HTMLElement): HTMLElement {
  return element("div", { class: "field" }, element("label", { for: id }, label), input);
}
