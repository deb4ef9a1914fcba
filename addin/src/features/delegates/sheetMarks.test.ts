import { expect, test } from "vitest";
import type { PatchOperation, WorkbookPatch } from "../../api/contract";
import { marksOf } from "./sheetMarks";

const patch = (...operations: PatchOperation[]): WorkbookPatch => ({
  mapping: { sheet: "PhanBo", columns: [], own: [], missing: [] }, summary: { units: 1, cells: 1, added: [], removed: [], renamed: [] }, operations, remarks: [],
});

test("numbers above and below the proposal are told apart, cell by cell", () => {
  const write: PatchOperation = { op: "write", sheet: "PhanBo", range: "D7:G7", before: [9, 1, null, "x"], after: [6, 2, 3, 4] };
  expect(marksOf(patch(write))).toEqual([{ sheet: "PhanBo", cell: "D7", kind: "over" }, { sheet: "PhanBo", cell: "E7", kind: "under" }]);
});

test("other sheets are not marked", () => {
  expect(marksOf(patch({ op: "write", sheet: "GiaiTrinh", range: "D7", before: [9], after: [6] }))).toEqual([]);
});

test("where rows will move, cells are marked where they stand now, and rows to come are not", () => {
  const write = (range: string): PatchOperation => ({ op: "write", sheet: "PhanBo", range, before: [9], after: [6] });
  const inserted: PatchOperation = { op: "insertRows", sheet: "PhanBo", row: 9, count: 2 };
  expect(marksOf(patch(inserted, write("D7"), write("D10"), write("D11"))).map(({ cell }) => cell)).toEqual(["D7", "D9"]);
  expect(marksOf(patch({ op: "deleteRows", sheet: "PhanBo", row: 8, count: 1 }, write("D8"))).map(({ cell }) => cell)).toEqual(["D9"]);
});
