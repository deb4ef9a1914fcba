import type { ReviewTable } from "../../api/contract";
import { today } from "../../api/today";
import type { Messages } from "../../app/messages";
import type { Frame } from "../../app/view";
import { element } from "../../ui/dom";
import { dueList } from "./dueList";
import { barsByRequirement, barsByUnit, type Bar } from "./reviewFilter";

const svg = "http://www.w3.org/2000/svg";
const mostBars = 12;

/** Bars of verdicts by requirement and by unit, what is due when, and the most frequent faults; every bar says its figures in words too. */
export function charts(frame: Frame, table: ReviewTable): HTMLElement {
  const { text } = frame;
  const words = text.reviews;
  const faults = table.faults.slice(0, mostBars).map(({ title, units, times }) => element("li", {}, element("span", { class: "bar-label" }, title), element("span", { class: "hint" }, words.faultUnits(units, times))));
  return element(
    "section",
    { class: "charts", "aria-label": words.charts },
    chart(words.byRequirement, barsByRequirement(table), text),
    chart(words.byUnit, barsByUnit(table), text),
    table.due === undefined ? undefined : dueList(table.due, text, today()),
    element("details", { class: "chart" }, element("summary", {}, words.byFault), faults.length === 0 ? element("p", {}, words.noFaults) : element("ol", { class: "faults" }, ...faults)),
  );
}

function chart(title: string, bars: readonly Bar[], text: Messages): HTMLElement {
  const shown = bars.slice(0, mostBars);
  const longest = Math.max(1, ...shown.map(total));
  return element(
    "details",
    { class: "chart", open: true },
    element("summary", {}, title),
    bars.length > mostBars ? element("p", { class: "hint" }, text.reviews.worst(mostBars)) : undefined,
    element("ul", { class: "bars" }, ...shown.map((bar) => element("li", {}, element("span", { class: "bar-label" }, bar.label), picture(bar, longest), element("span", { class: "hint" }, inWords(bar, text))))),
  );
}

// Beside words that say the same, hence hidden from screen readers.
function picture({ parts }: Bar, longest: number): SVGSVGElement {
  const drawn = document.createElementNS(svg, "svg");
  drawn.setAttribute("viewBox", `0 0 ${longest} 1`);
  drawn.setAttribute("preserveAspectRatio", "none");
  drawn.setAttribute("class", "bar");
  drawn.setAttribute("aria-hidden", "true");
  let from = 0;
  for (const [verdict, count] of parts) {
    const part = document.createElementNS(svg, "rect");
    part.setAttribute("class", verdict);
    part.setAttribute("x", String(from));
    part.setAttribute("width", String(count));
    part.setAttribute("height", "1");
    drawn.append(part);
    from += count;
  }
  return drawn;
}

const total = ({ parts }: Bar): number => parts.reduce((sum, [, count]) => sum + count, 0);

const inWords = ({ parts }: Bar, text: Messages): string => parts.map(([verdict, count]) => `${text.verdicts[verdict].toLocaleLowerCase("vi")} ${count}`).join(", ");
