import type { Finding, Rule, Severity } from "../../api/contract";
import { severities } from "../../api/words";
import type { Messages } from "../../app/messages";
import { element } from "../../ui/dom";
import { icon, type IconName } from "../../ui/icons";
import { quoteBlock } from "../requirements/requirementCard";
import { countBySeverity, inReadingOrder } from "./grouping";
import { placeLink, type GoTo } from "./placeLink";

export const severityIcons: Record<Severity, IconName> = { error: "cross", warning: "triangle", note: "info" };

/** What is wrong with the draft itself, in reading order, with a choice of the severities shown. */
export function findingList(findings: readonly Finding[], rules: Promise<readonly Rule[]>, text: Messages, goTo: GoTo): HTMLElement {
  if (findings.length === 0) {
    return element("p", { class: "empty" }, text.results.noFindings);
  }
  const shown = new Set<Severity>(severities);
  const list = element("ul", { class: "plain-list" });
  const cards = new Map(findings.map((finding) => [finding, element("li", {}, findingCard(finding, rules, text, goTo))]));
  const fill = (): void => {
    const rows = inReadingOrder(findings, shown).flatMap((finding) => cards.get(finding) ?? []);
    list.replaceChildren(...(rows.length === 0 ? [element("li", { class: "empty" }, text.results.noFindingsShown)] : rows));
  };
  fill();
  return element("div", {}, severityFilter(findings, shown, fill, text), list);
}

function severityFilter(findings: readonly Finding[], shown: Set<Severity>, changed: () => void, text: Messages): HTMLElement {
  const counts = countBySeverity(findings);
  const toggles = severities.map((severity) => {
    const toggle = element(
      "button",
      { type: "button", class: `toggle ${severity}`, "aria-pressed": "true", disabled: counts[severity] === 0, click: () => flip(severity, toggle) },
      icon(severityIcons[severity]),
      element("span", {}, text.severities[severity]),
      element("span", { class: "count" }, String(counts[severity])),
    );
    return toggle;
  });
  const flip = (severity: Severity, toggle: HTMLElement): void => {
    const isShown = !shown.delete(severity);
    if (isShown) {
      shown.add(severity);
    }
    toggle.setAttribute("aria-pressed", String(isShown));
    changed();
  };
  return element("div", { class: "filter", role: "group", "aria-label": text.results.filter }, ...toggles);
}

function findingCard(finding: Finding, rules: Promise<readonly Rule[]>, text: Messages, goTo: GoTo): HTMLElement {
  const rule = element("p", { class: "rule" }, `${text.results.rule}: ${finding.rule}`);
  void rules.then((all) => {
    const known = all.find((candidate) => candidate.id === finding.rule);
    if (known !== undefined) {
      rule.textContent = `${text.results.rule}: ${[known.title, known.legalSource, known.id].filter(Boolean).join(" · ")}`;
    }
  });
  return element(
    "article",
    { class: `card finding ${finding.severity}` },
    element("header", {}, element("span", { class: `badge ${finding.severity}` }, icon(severityIcons[finding.severity]), text.severities[finding.severity])),
    element("p", { class: "message" }, finding.message),
    finding.quote === "" ? undefined : quoteBlock(finding.quote, finding.location, text),
    replacement(finding, text),
    related(finding, text, goTo),
    finding.location.document === "draft" ? placeLink(finding, text, goTo) : undefined,
    rule,
  );
}

function replacement({ fix }: Finding, text: Messages): HTMLElement | undefined {
  return fix?.replacement === undefined || fix.replacement === null
    ? undefined
    : element("p", { class: "replacement" }, element("span", { class: "side-label" }, `${text.results.replacement}: `), element("ins", {}, fix.replacement));
}

function related(finding: Finding, text: Messages, goTo: GoTo): HTMLElement | undefined {
  if (finding.related.length === 0) {
    return undefined;
  }
  const rows = finding.related.map((place) => element("li", {}, quoteBlock(place.quote, place.location, text), place.location.document === "draft" ? placeLink(place, text, goTo) : undefined));
  return element("details", { class: "related" }, element("summary", {}, `${text.results.related} (${rows.length})`), element("ul", { class: "plain-list" }, ...rows));
}
