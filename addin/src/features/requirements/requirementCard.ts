import type { Requirement } from "../../api/contract";
import type { Messages } from "../../app/messages";
import { button, element } from "../../ui/dom";
import { icon } from "../../ui/icons";
import { quoteOf } from "./requirementEdits";
import { describeComparison, describeValue } from "./valueFields";

export interface CardActions {
  confirm: () => void;
  edit: () => void;
  reject: () => void;
  restore: () => void;
  /** Undefined where there is no text of the parent to show. */
  showInParent: ((from: HTMLElement) => void) | undefined;
}

/** One requirement as it was understood, under the parent's own words. */
export function requirementCard(requirement: Requirement, text: Messages, actions: CardActions): HTMLElement {
  const isRejected = requirement.status === "rejected";
  const name = `${text.kinds[requirement.kind]}: ${quoteOf(requirement)}`;
  const show = button("quiet", text.confirm.showInParent, () => actions.showInParent?.(show), { "aria-label": `${text.confirm.showInParent}: ${name}` });
  const about = (verb: string) => ({ "aria-label": `${verb}: ${name}` });
  return element(
    "article",
    { class: `card requirement ${requirement.status}`, "data-requirement": requirement.id },
    element(
      "header",
      {},
      element("h3", {}, text.kinds[requirement.kind]),
      element("span", { class: `badge ${requirement.status}` }, icon(isRejected ? "dash" : requirement.status === "extracted" ? "question" : "tick"), text.confirm.status[requirement.status]),
      element("span", { class: "badge plain" }, text.modalities[requirement.modality]),
      requirement.level === "any" ? undefined : element("span", { class: "badge plain" }, text.levels[requirement.level]),
    ),
    quoteBlock(quoteOf(requirement), requirement.location, text),
    valueList(requirement, text),
    element(
      "div",
      { class: "actions" },
      requirement.status === "extracted" ? button("secondary", text.confirm.confirm, actions.confirm, about(text.confirm.confirm)) : undefined,
      isRejected ? button("secondary", text.confirm.restore, actions.restore, about(text.confirm.restore)) : button("quiet", text.confirm.edit, actions.edit, about(text.confirm.edit)),
      isRejected ? undefined : button("quiet", text.confirm.reject, actions.reject, about(text.confirm.reject)),
      actions.showInParent === undefined ? undefined : show,
    ),
  );
}

/** More characters than this fill a task pane and hide what is said about them. */
const longQuote = 400;

/** The exact words of a document and the clause they stand in; many words are folded until they are asked for. */
export function quoteBlock(quote: string, location: { path: string; page?: number } | undefined, text: Messages): HTMLElement {
  const where = [location?.path ? text.results.clause(location.path) : undefined, location?.page === undefined ? undefined : text.results.page(location.page)].filter((part) => part !== undefined);
  const words = element("p", { class: quote.length > longQuote ? "folded" : undefined }, quote);
  const unfold = button("quiet", text.unfold, () => {
    const isFolded = words.classList.toggle("folded");
    unfold.textContent = isFolded ? text.unfold : text.fold;
    unfold.setAttribute("aria-expanded", String(!isFolded));
  }, { "aria-expanded": "false" });
  return element("blockquote", {}, words, quote.length > longQuote ? unfold : undefined, where.length === 0 ? undefined : element("cite", {}, where.join(", ")));
}

function valueList(requirement: Requirement, text: Messages): HTMLElement {
  // Kinds without members of their own repeat the quote as their text; once is enough.
  const rows = describeValue(requirement.kind, requirement.value, text)
    .filter(({ words }) => words !== quoteOf(requirement))
    .map(({ label, words }) => element("div", {}, element("dt", {}, label), element("dd", {}, words)));
  if (requirement.condition !== undefined) {
    rows.push(element("div", {}, element("dt", {}, text.confirm.condition), element("dd", {}, describeCondition(requirement.condition, text))));
  }
  return element("dl", { class: "values" }, ...rows);
}

function describeCondition(condition: NonNullable<Requirement["condition"]>, text: Messages): string {
  const fact = (text.values as Record<string, string>)[condition.fact] ?? condition.fact;
  const named = condition.name === undefined || condition.name === null ? undefined : `${fact}: ${condition.name}`;
  return named ?? `${fact} ${describeComparison(condition.op, String(condition.number ?? ""), text)}`;
}
