import type { WorkbookPatch } from "../../api/contract";
import type { CellMark } from "../../office/BookHost";
import { cellsOf } from "../../office/excelPatch";

/** Numbers that stand in the table and are more or less than the allocation gives, cell by cell. */
export function marksOf({ operations, mapping }: WorkbookPatch): CellMark[] {
  // Rows that move take their cells with them: their present places are not those of the patch.
  if (operations.some(({ op }) => op === "insertRows" || op === "deleteRows")) {
    return [];
  }
  return operations.flatMap(({ op, sheet, range = "", before = [], after = [] }) => {
    if (op !== "write" || sheet !== mapping.sheet) {
      return [];
    }
    return cellsOf(range).flatMap((cell, index): CellMark[] => {
      const [now, wanted] = [before[index], after[index]];
      return typeof now === "number" && typeof wanted === "number" && now !== wanted ? [{ sheet, cell, kind: now > wanted ? "over" : "under" }] : [];
    });
  });
}

/** What the table says now for each unit: by the unit's name, from the cells that would change. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) {
    return "";
  }
  return typeof value === "object" ? String((value as { formula?: string }).formula ?? "") : String(value);
}
