import type { ShownSheet, WorkbookPatch } from "../../api/contract";
import type { Messages } from "../../app/messages";
import { element } from "../../ui/dom";
import { changesOn, columnName, columnNumber } from "../../office/excelPatch";
import { wordsOf } from "./sheetMarks";

/** A sheet as a grid, with the cells that filling would change showing both contents. */
export function sheetGrid(sheet: ShownSheet, patch: WorkbookPatch | undefined, text: Messages): HTMLElement {
  const words = text.delegates;
  const changes = new Map(changesOn(sheet.name, patch?.operations ?? []).map(({ cell, before, after }) => [cell, { from: wordsOf(before), to: wordsOf(after) }]));
  const last = Math.max(1, ...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => columnNumber(column))));
  const columns = Array.from({ length: last }, (_, index) => columnName(index + 1));
  const head = element("tr", {}, element("td", {}), ...columns.map((column) => element("th", { scope: "col" }, column)));
  const rows = sheet.rows.map((row) => {
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, String(row.number)),
      ...columns.map((column) => {
        const cell = cells.get(column);
        const change = changes.get(`${column}${row.number}`);
        const classes = [cell?.isNumber === true ? "number" : undefined, change === undefined ? undefined : "changed"].filter((one) => one !== undefined).join(" ");
        return element(
          "td",
          { class: classes === "" ? undefined : classes },
          ...(change === undefined ? [cell?.text ?? ""] : [element("del", {}, change.from), " ", element("ins", {}, change.to), element("span", { class: "visually-hidden" }, words.cellChange(change.from, change.to))]),
        );
      }),
    );
  });
  return element(
    "section",
    { class: "sheet" },
    element("h3", {}, words.sheetShown(sheet.name)),
    sheet.cut ? element("p", { class: "hint" }, words.sheetCut) : undefined,
    element("div", { class: "grid-frame", tabindex: 0, role: "region", "aria-label": words.sheetShown(sheet.name) }, element("table", { class: "grid" }, element("thead", {}, head), element("tbody", {}, ...rows))),
  );
}
