import type { Finding, Severity } from "../../api/contract";
import { severities } from "../../api/words";
import type { Messages } from "../../app/messages";
import { element } from "../../ui/dom";
import { icon, type IconName } from "../../ui/icons";
import { countBySeverity } from "./grouping";

export const severityIcons: Record<Severity, IconName> = { error: "cross", warning: "triangle", note: "info" };

/** A toggle for each severity with its count; one that no finding has cannot be pressed. */
export function severityFilter(findings: readonly Finding[], shown: Set<Severity>, changed: () => void, text: Messages): HTMLElement {
  const counts = countBySeverity(findings);
  const toggles = severities.map((severity) => {
    const toggle = element(
      "button",
      { type: "button", class: `toggle ${severity}`, "aria-pressed": String(counts[severity] > 0), disabled: counts[severity] === 0, click: () => flip(severity, toggle) },
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
