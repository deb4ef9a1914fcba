import type { PatchOperation } from "../api/contract";

/** A cell as Excel's formulas property takes and gives it. */
export type CellContent = string | number | boolean;

/** A cell as the service writes it in a patch: nothing, a number, a text, or a formula. */
type PatchValue = null | number | string | { formula: string };

/** More cells than this in one batch make Excel on the web refuse or freeze. */
export const cellsPerBatch = 400;

/**
 * What to assign for a value of the patch. Excel reads what it is given as if it were typed:
 * a text that looks like a formula, a number or a date needs the mark that keeps it a text.
 */
export function toCell(value: unknown): CellContent {
  const known = value as PatchValue | undefined;
  if (known === null || known === undefined) {
    return "";
  }
  if (typeof known === "object") {
    return known.formula;
  }
  return typeof known === "string" && /^[=+\-@']|^\s*[\d.,/:%\s-]+$/.test(known) ? `'${known}` : known;
}

/** Whether a cell still says what the patch was made from. */
export function says(cell: CellContent | undefined, before: unknown): boolean {
  const known = before as PatchValue | undefined;
  if (known === null || known === undefined) {
    return cell === "" || cell === undefined;
  }
  if (typeof known === "object") {
    return typeof cell === "string" && squeezed(cell) === squeezed(known.formula);
  }
  return typeof known === "number" ? Number(cell) === known && cell !== "" : String(cell ?? "").normalize("NFC") === known.normalize("NFC");
}

/** "D7:F7" as its cells: "D7", "E7", "F7". */
export function cellsOf(range: string): string[] {
  const [, first = "", row = "", last = first] = /^([A-Z]+)(\d+)(?::([A-Z]+)\d+)?$/.exec(range) ?? [];
  const cells: string[] = [];
  for (let column = columnNumber(first); column <= columnNumber(last); column += 1) {
    cells.push(columnName(column) + row);
  }
  return cells;
}

export function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnName(column: number): string {
  return column <= 0 ? "" : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Where a row stood before rows were put in or taken out; undefined for a row that was not there. */
export function rowBefore(row: number, operations: readonly PatchOperation[], sheet: string): number | undefined {
  return [...operations].reverse().reduce<number | undefined>((at, { op, sheet: on, row: from = 0, count = 0 }) => {
    if (at === undefined || on !== sheet) {
      return at;
    }
    if (op === "insertRows") {
      return at < from ? at : at < from + count ? undefined : at - count;
    }
    return op === "deleteRows" && at >= from ? at + count : at;
  }, row);
}

/** A cell that would be written over: where it stands before the patch moves its row, and both contents. */
interface CellChange {
  cell: string;
  before: unknown;
  after: unknown;
}

/** The cells of a sheet that a patch would write over; cells of rows that are still to come are not among them. */
export function changesOn(sheet: string, operations: readonly PatchOperation[]): CellChange[] {
  return operations.flatMap(({ op, sheet: on, range = "", before, after = [] }) => {
    const row = Number(/\d+/.exec(range)?.[0]);
    const old = rowBefore(row, operations, sheet);
    return op !== "write" || on !== sheet || before === undefined || old === undefined
      ? []
      : cellsOf(range.replaceAll(String(row), String(old))).map((cell, index) => ({ cell, before: before[index], after: after[index] }));
  });
}

/** Writes in runs that are small enough for one batch each, and every other operation by itself; their order is kept. */
export function batches<T extends PatchOperation>(operations: readonly T[]): T[][] {
  const all: T[][] = [];
  let room = 0;
  for (const operation of operations) {
    const isWrite = operation.op === "write";
    const size = operation.after?.length ?? 1;
    if (!isWrite || size > room) {
      all.push([]);
      room = cellsPerBatch;
    }
    all.at(-1)?.push(operation);
    room = isWrite ? room - size : 0;
  }
  return all;
}

function squeezed(formula: string): string {
  return formula.replace(/[\s$]/g, "").toUpperCase();
}
