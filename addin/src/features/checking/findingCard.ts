import type { Finding, Rule } from "../../api/contract";
import type { Messages } from "../../app/messages";
import { element } from "../../ui/dom";
import { icon } from "../../ui/icons";
import { quoteBlock } from "../requirements/requirementCard";
import { canBeEdited, FindingActs, type Acts } from "./findingActs";
import { placeLink, type Places } from "./placeLink";
import { severityIcons } from "./severityFilter";

/** One finding: how grave it is, what is wrong, where, what it should read, and on which ground. */
export function findingCard(finding: Finding, rules: Promise<readonly Rule[]>, text: Messages, places: Places, acts: Acts | undefined): HTMLElement {
  const { severity, waiver } = finding;
  const card = element(
    "article",
    { class: waiver === undefined ? `card finding ${severity}` : "card finding waived", "data-finding": finding.id, tabindex: -1 },
    element(
      "header",
      {},
      element("span", { class: `badge ${severity}` }, icon(severityIcons[severity]), text.severities[severity]),
      element("span", { class: "hint" }, text.results.severityMeans[severity]),
    ),
    element("p", { class: "message" }, finding.message),
    finding.quote === "" ? undefined : quoteBlock(finding.quote, finding.location, text),
    placeLink(finding, text, places),
    correction(finding, text, acts !== undefined),
    related(finding, text, places),
    waiver !== undefined ? element("p", { class: "waiver" }, text.acts.waived(waiver.reason, waiver.by)) : acts === undefined ? undefined : new FindingActs(finding, acts, text, (isDone) => card.classList.toggle("settled", isDone)).root,
    ground(finding, rules, text),
  );
  return card;
}

/** What to do about it; the words themselves stand in the field in which they can be changed. */
function correction(finding: Finding, text: Messages, canAct: boolean): HTMLElement | undefined {
  const { fix, waiver } = finding;
  if (fix === undefined) {
    return undefined;
  }
  return element(
    "div",
    { class: "side fix" },
    element("p", { class: "side-label" }, text.results.fix),
    fix.replacement === undefined || (canAct && waiver === undefined && canBeEdited(finding)) ? undefined : element("p", { class: "replacement" }, element("ins", {}, fix.replacement)),
    element("p", { class: "hint" }, fix.replacement === undefined ? text.results.fixMeans.never : text.results.fixMeans[fix.kind]),
  );
}

function related(finding: Finding, text: Messages, places: Places): HTMLElement | undefined {
  if (finding.related.length === 0) {
    return undefined;
  }
  const rows = finding.related.map((place) => element("li", {}, quoteBlock(place.quote, place.location, text), placeLink(place, text, places)));
  return element("details", { class: "related" }, element("summary", {}, `${text.results.related} (${rows.length})`), element("ul", { class: "plain-list" }, ...rows));
}

/** The rule's id stands there at once; its title and legal source when the catalogue has come. */
function ground(finding: Finding, rules: Promise<readonly Rule[]>, text: Messages): HTMLElement {
  const list = element("dl", { class: "ground" }, ...row(text.results.rule, finding.rule));
  void rules.then((all) => {
    const known = all.find((candidate) => candidate.id === finding.rule);
    if (known !== undefined) {
      const legal = known.legalSource === "" ? [] : row(text.results.legalGround, known.legalSource);
      list.replaceChildren(...legal, ...row(text.results.rule, `${known.title} (${known.id})`));
    }
  });
  return list;
}

function row(label: string, words: string): HTMLElement[] {
  return [element("div", {}, element("dt", {}, label), element("dd", {}, words))];
}
