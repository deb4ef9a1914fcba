import type { ReviewDue } from "../../api/contract";
import { formatDate, type Messages } from "../../app/messages";
import { element } from "../../ui/dom";
import { standingOf } from "./reviewFilter";

/** What is due when, by how many units it is left undone, and which day comes next. */
export function dueList(due: readonly ReviewDue[], text: Messages, today: string): HTMLElement {
  const words = text.reviews;
  const items = due.map((duty) => {
    const { from, to, units, open, absent, late, next } = standingOf(duty, today);
    return element(
      "li",
      {},
      element("span", { class: "bar-label" }, `${from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`}: ${duty.label}. ${duty.quote}`),
      element(
        "span",
        { class: "hint" },
        words.dueUnits(units, open, absent),
        late === 0 ? undefined : element("strong", { class: "late" }, ` ${words.late(late)}`),
        next === undefined ? undefined : ` ${words.nextDay(formatDate(next.day), next.units)}`,
      ),
    );
  });
  return element("details", { class: "chart due", open: items.length > 0 }, element("summary", {}, words.byDay), items.length === 0 ? element("p", {}, words.nothingDue) : element("ol", { class: "faults" }, ...items));
}
