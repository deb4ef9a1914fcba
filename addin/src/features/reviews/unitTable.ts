import type { ReviewColumn, ReviewRow } from "../../api/contract";
import { verdicts } from "../../api/words";
import { formatDate } from "../../app/messages";
import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import { icon } from "../../ui/icons";
import { verdictIcons } from "../checking/verdictList";
import { answers } from "./answers";
import { countOf, filtered, isAbsent, nameOf, noFilter, standings, type RowFilter } from "./reviewFilter";
import type { ReviewDesk, TableLook } from "./reviewDesk";

/** A province has more units than a page can hold; fifty are drawn at a time. */
const rowsOfAPage = 50;

/** The units with their filters, as a list or as the matrix of requirements, a page at a time. */
export function unitTable(frame: Frame, desk: ReviewDesk, look: TableLook): HTMLElement {
  const words = frame.text.reviews;
  const counted = element("p", { class: "chosen", role: "status" });
  const place = element("div", { class: "unit-rows" });
  const pager = element("nav", { class: "actions pager", "aria-label": words.pages });
  const fill = (): void => {
    const rows = filtered(look.table, look.filter);
    const pages = Math.max(1, Math.ceil(rows.length / rowsOfAPage));
    look.page = Math.min(look.page, pages - 1);
    counted.textContent = words.shown(rows.length, look.table.rows.length);
    const shown = rows.slice(look.page * rowsOfAPage, (look.page + 1) * rowsOfAPage);
    place.replaceChildren(rows.length === 0 ? element("p", { class: "empty" }, words.nothing) : look.showsMatrix ? matrix(frame, look, shown) : list(frame, desk, look, shown));
    pager.hidden = pages === 1;
    const turn = (label: string, to: number): HTMLButtonElement =>
      button("secondary", label, () => {
        look.page = to;
        fill();
        // The button that was pressed is drawn anew: the rows are where reading goes on.
        place.querySelector<HTMLElement>(".table-frame")?.focus();
      }, { disabled: to < 0 || to >= pages });
    pager.replaceChildren(turn(words.previous, look.page - 1), element("span", {}, words.page(look.page + 1, pages)), turn(words.next, look.page + 1));
  };
  const change = (to: Partial<RowFilter>): void => {
    look.filter = { ...look.filter, ...to };
    look.page = 0;
    fill();
  };
  fill();
  return element("section", { class: "units", "aria-label": words.table }, filters(frame, look, change), ways(frame, look, fill), counted, place, pager);
}

function filters(frame: Frame, look: TableLook, change: (to: Partial<RowFilter>) => void): HTMLElement {
  const { text } = frame;
  const words = text.reviews;
  const { filter, table } = look;
  const unit = element("input", { type: "search", id: newId("unit"), value: filter.unit, input: () => change({ unit: unit.value }) });
  const standing = choice(standings.map((one) => [one, words.standings[one]]), filter.standing, (value) => change({ standing: standings.find((one) => one === value) ?? "all" }));
  const requirement = choice([["", words.anyRequirement], ...table.columns.map((column, index) => [String(index), nameOf(column)] as const)], String(filter.requirement ?? ""), (value) => change({ requirement: value === "" ? undefined : Number(value) }));
  const verdict = choice([["", words.anyVerdict], ...verdicts.map((one) => [one, text.verdicts[one]] as const)], filter.verdict ?? "", (value) => change({ verdict: verdicts.find((one) => one === value) }));
  const clear = button("quiet", words.clearFilters, () => {
    [unit.value, standing.value, requirement.value, verdict.value] = ["", "all", "", ""];
    change({ ...noFilter });
  });
  const field = (label: string, input: HTMLElement): HTMLElement => element("div", { class: "field" }, element("label", { for: input.id }, label), input);
  return element("div", { class: "row-filters", role: "group", "aria-label": words.filters }, field(words.unitFilter, unit), field(words.standing, standing), field(words.requirement, requirement), field(words.verdict, verdict), clear);
}

function choice(options: readonly (readonly [string, string])[], chosen: string, changed: (value: string) => void): HTMLSelectElement {
  const select = element("select", { id: newId("choice"), change: () => changed(select.value) }, ...options.map(([value, label]) => element("option", { value, selected: value === chosen }, label)));
  return select;
}

function ways(frame: Frame, look: TableLook, fill: () => void): HTMLElement {
  const words = frame.text.reviews;
  const toggles = [false, true].map((showsMatrix) =>
    element("button", {
      type: "button", class: "toggle", "aria-pressed": String(look.showsMatrix === showsMatrix),
      click: () => {
        look.showsMatrix = showsMatrix;
        toggles.forEach((toggle, index) => toggle.setAttribute("aria-pressed", String((index === 1) === showsMatrix)));
        fill();
      },
    }, showsMatrix ? words.asMatrix : words.asList));
  return element("div", { class: "page-choice", role: "group", "aria-label": words.showAs }, ...toggles);
}

function list(frame: Frame, desk: ReviewDesk, look: TableLook, rows: readonly ReviewRow[]): HTMLElement {
  const words = frame.text.reviews;
  const heads = [words.unit, words.number, words.event, words.met, words.violated, words.missing, words.open, words.errors, words.warnings, words.answers];
  const body = rows.map((row) => {
    if (isAbsent(row)) {
      return element("tr", { class: "absent" }, element("th", { scope: "row" }, row.unit), element("td", { colspan: heads.length - 1, "data-head": words.standing }, words.notSent));
    }
    const counts = [["met", countOf(row, "met")], ["violated", countOf(row, "violated")], ["missing", countOf(row, "missing")], ["needs_review", countOf(row, "needs_review", "needs_input")], ["error", row.errors], ["warning", row.warnings]] as const;
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, opener(frame, look, row)),
      element("td", { "data-head": words.number }, row.number ?? words.noNumber),
      element("td", { "data-head": words.event }, row.event === undefined ? "" : span(row.event)),
      ...counts.map(([kind, count], index) => element("td", { class: `count ${count === 0 ? "zero" : kind}`, "data-head": heads[index + 3] ?? "" }, String(count))),
      element("td", { class: "answers", "data-head": words.answers }, ...answers(frame, desk, { id: look.id, file: row.file ?? "", unit: row.unit, uncommented: row.uncommented }, true)),
    );
  });
  return frameOf(words.asList, element("table", { class: "unit-list" }, element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))), element("tbody", {}, ...body)));
}

function matrix(frame: Frame, look: TableLook, rows: readonly ReviewRow[]): HTMLElement {
  const { text } = frame;
  const words = text.reviews;
  const head = (column: ReviewColumn): HTMLElement => element("th", { scope: "col", title: nameOf(column) }, element("span", {}, column.label));
  const body = rows.map((row) =>
    element("tr", {}, element("th", { scope: "row" }, isAbsent(row) ? row.unit : opener(frame, look, row)),
      ...(isAbsent(row) ? [element("td", { colspan: look.table.columns.length, class: "hint" }, words.notSent)] : row.verdicts.map((verdict) =>
        element("td", { class: `cell ${verdict}` }, icon(verdictIcons[verdict]), element("span", { class: "visually-hidden" }, text.verdicts[verdict]))))));
  return element("div", {}, element("p", { class: "hint" }, words.matrixHint), frameOf(words.asMatrix, element("table", { class: "matrix" }, element("thead", {}, element("tr", {}, element("th", { scope: "col" }, words.unit), ...look.table.columns.map(head))), element("tbody", {}, ...body))));
}

// What scrolls must be reachable by keyboard.
const frameOf = (label: string, table: HTMLElement): HTMLElement => element("div", { class: "table-frame", tabindex: 0, role: "region", "aria-label": label }, table);

function opener(frame: Frame, look: TableLook, row: ReviewRow): HTMLElement {
  return button("quiet", row.unit, () => frame.show({ name: "reviewed", id: look.id, file: row.file ?? "", unit: row.unit }), { "aria-label": frame.text.reviews.openPlan(row.unit), class: "button quiet unit" });
}

const span = ({ from, to }: { from: string; to: string }): string => (from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`);
