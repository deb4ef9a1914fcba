import type { WorkbookPatch } from "../../api/contract";
import type { CellMark } from "../../office/BookHost";
import { changesOn } from "../../office/excelPatch";

/** Numbers that stand in the table and are more or less than the allocation gives, cell by cell. */
export function marksOf({ operations, mapping: { sheet } }: WorkbookPatch): CellMark[] {
  return changesOn(sheet, operations).flatMap(({ cell, before, after }): CellMark[] =>
    typeof before === "number" && typeof after === "number" && before !== after ? [{ sheet, cell, kind: before > after ? "over" : "under" }] : [],
  );
}

/** What the table says now for each unit: by the unit's name, from the cells that would change. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) {
    return "";
  }
  return typeof value === "object" ? String((value as { formula?: string }).formula ?? "") : String(value);
}
