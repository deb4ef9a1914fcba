import type { Finding, Rule, Severity } from "../../api/contract";
import { severities } from "../../api/words";
import type { Messages } from "../../app/messages";
import { element } from "../../ui/dom";
import type { Acts } from "./findingActs";
import { findingCard } from "./findingCard";
import { inReadingOrder } from "./grouping";
import type { Places } from "./placeLink";
import { severityFilter } from "./severityFilter";

/** What is wrong with the draft itself, in reading order, with a choice of the severities shown. Without acts it is only read. */
export function findingList(findings: readonly Finding[], rules: Promise<readonly Rule[]>, text: Messages, places: Places, acts: Acts | undefined): HTMLElement {
  if (findings.length === 0) {
    return element("p", { class: "empty" }, text.results.noFindings);
  }
  const shown = new Set<Severity>(severities);
  const list = element("ul", { class: "plain-list" });
  const cards = new Map(findings.map((finding) => [finding, element("li", {}, findingCard(finding, rules, text, places, acts))]));
  const fill = (): void => {
    const rows = inReadingOrder(findings, shown).flatMap((finding) => cards.get(finding) ?? []);
    list.replaceChildren(...(rows.length === 0 ? [element("li", { class: "empty" }, text.results.noFindingsShown)] : rows));
  };
  fill();
  return element("div", {}, severityFilter(findings, shown, fill, text), list);
}
