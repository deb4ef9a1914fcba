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

test("other sheets and tables whose rows would move are not marked", () => {
  const write: PatchOperation = { op: "write", sheet: "PhanBo", range: "D7", before: [9], after: [6] };
  expect(marksOf(patch({ ...write, sheet: "GiaiTrinh" }))).toEqual([]);
  expect(marksOf(patch({ op: "insertRows", sheet: "PhanBo", row: 9, count: 1 }, write))).toEqual([]);
});
