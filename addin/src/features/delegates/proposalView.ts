import type { AllocationAnswer, AnswerUnit } from "../../api/contract";
import type { Frame } from "../../app/view";
import type { Messages } from "../../app/messages";
import { noticeBanner } from "../../ui/banner";
import { element } from "../../ui/dom";
import { changeList } from "./changeList";
import type { Proposal } from "./delegatesView";
import { fillActs } from "./fillActs";
import { sheetGrid } from "./sheetGrid";

/** An allocation with its arithmetic, and what it would change in the workbook; or why there is none. */
export function proposalView(frame: Frame, proposal: Proposal, again: () => void): HTMLElement {
  const { text } = frame;
  const { answer, names, patch, sheets, remarks } = proposal;
  const words = text.delegates;
  const title = answer.status === "optimal" ? words.proposed(answer.total ?? 0, (answer.units ?? []).length) : answer.status === "infeasible" ? words.infeasible : words.invalid;
  return element(
    "section",
    { class: "proposed" },
    element("h2", { tabindex: -1 }, title),
    remarks.length === 0 ? undefined : noticeBanner("note", ...remarks),
    answer.status === "optimal" ? undefined : refusals(answer, text),
    patch === undefined ? undefined : fillActs(frame, proposal, patch, again),
    patch === undefined ? undefined : changeList(patch, text),
    answer.status === "optimal" ? unitList(answer, names, text) : undefined,
    ...sheets.map((sheet) => sheetGrid(sheet, patch, text)),
  );
}

function refusals({ conflicts = [], repairs = [], errors = [] }: AllocationAnswer, text: Messages): HTMLElement {
  const words = text.delegates;
  return element(
    "div",
    { class: "lists" },
    element(
      "ul",
      { class: "plain-list" },
      ...errors.map(({ code, place, message }) => element("li", { class: "card error" }, element("p", { class: "message" }, message), element("p", { class: "hint" }, `${code} ${place}`))),
      ...conflicts.map(({ message, needed, available }) => element("li", { class: "card error" }, element("p", { class: "message" }, message), element("p", { class: "hint" }, words.conflict(needed, available)))),
    ),
    repairs.length === 0 ? undefined : element("div", {}, element("h3", {}, words.repairs), element("ul", { class: "plain-list" }, ...repairs.map(({ message }) => element("li", { class: "card note" }, message)))),
  );
}

function unitList({ units = [], seats = [] }: AllocationAnswer, names: ReadonlyMap<string, string>, text: Messages): HTMLElement {
  const words = text.delegates;
  const cells = (unit: AnswerUnit) => seats.filter((cell) => cell.unit === unit.unit && cell.sentence !== unit.sentence);
  const rows = units.map((unit) =>
    element(
      "li",
      { class: "card unit" },
      element("header", {}, element("h3", {}, names.get(unit.unit) ?? unit.unit), element("span", { class: "seats" }, String(unit.seats)), element("span", { class: "badge plain" }, words.flags[unit.flag])),
      element(
        "details",
        { class: "related" },
        element("summary", {}, words.explain),
        element("p", { class: "reason" }, unit.sentence),
        ...cells(unit).map(({ sentence }) => element("p", { class: "hint" }, sentence)),
      ),
    ),
  );
  return element("ul", { class: "plain-list units" }, ...rows);
}
