import type { RequirementVerdict, Verdict } from "../../api/contract";
import type { Messages } from "../../app/messages";
import type { ParentSummary } from "../../app/session";
import { element } from "../../ui/dom";
import { icon, type IconName } from "../../ui/icons";
import { quoteBlock } from "../requirements/requirementCard";
import { firstPlace, quoteOf } from "../requirements/requirementEdits";
import { describeAgendaCode } from "../requirements/valueFields";
import { groupByVerdict, needsWork } from "./grouping";
import { parentLink, placeLink, type Places } from "./placeLink";

export const verdictIcons: Record<Verdict, IconName> = { violated: "cross", missing: "gap", needs_input: "pencil", needs_review: "eye", met: "tick", not_applicable: "dash" };

/** Every requirement with its verdict, grouped by status; what is met can be opened too. */
export function verdictList(verdicts: readonly RequirementVerdict[], parents: readonly ParentSummary[], text: Messages, places: Places): HTMLElement {
  const groups = groupByVerdict(verdicts).map(([verdict, rows]) =>
    element(
      "details",
      { class: `group ${verdict}`, open: needsWork(verdict) },
      element("summary", {}, icon(verdictIcons[verdict]), element("span", {}, text.verdicts[verdict]), element("span", { class: "count" }, String(rows.length))),
      element("ul", { class: "plain-list" }, ...rows.map((row) => element("li", {}, verdictCard(row, verdicts.indexOf(row), parents, text, places)))),
    ),
  );
  return element("div", { class: "groups" }, ...(groups.length === 0 ? [element("p", { class: "empty" }, text.results.noRequirements)] : groups));
}

function verdictCard(row: RequirementVerdict, index: number, parents: readonly ParentSummary[], text: Messages, places: Places): HTMLElement {
  const { requirement, evidence, item } = row;
  const title = item === undefined ? text.kinds[requirement.kind] : `${text.kinds[requirement.kind]}: ${describeAgendaCode(item, text)}`;
  return element(
    "article",
    { class: `card verdict ${row.verdict}`, "data-verdict": index, tabindex: -1 },
    element(
      "header",
      {},
      element("h3", {}, title),
      element("span", { class: `badge ${row.verdict}` }, icon(verdictIcons[row.verdict]), text.verdicts[row.verdict]),
      element("span", { class: "badge plain" }, text.modalities[requirement.modality]),
    ),
    element("p", { class: "reason" }, row.reason),
    side(
      `${text.results.parentSays}${parentName(row.document, parents, text)}`,
      quoteBlock(quoteOf(requirement), requirement.location, text),
      requirement.location.length === 0 ? undefined : parentLink(row.document, firstPlace(requirement), quoteOf(requirement), text, places),
    ),
    evidence === undefined ? undefined : side(text.results.draftSays, quoteBlock(evidence.quote, evidence.location, text), placeLink(evidence, text, places)),
  );
}

function side(label: string, ...content: (HTMLElement | undefined)[]): HTMLElement {
  return element("div", { class: "side" }, element("p", { class: "side-label" }, label), ...content);
}

// "parent:1" is the second of the parents that were given.
function parentName(document: string, parents: readonly ParentSummary[], text: Messages): string {
  const parent = parents[Number(document.split(":")[1] ?? "0")];
  if (parent === undefined) {
    return "";
  }
  return ` – ${parent.number === undefined ? parent.file.name : text.results.document(parent.number)}`;
}
