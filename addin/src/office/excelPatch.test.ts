import { expect, test } from "vitest";
import type { PatchOperation } from "../api/contract";
import { batches, cellsOf, columnName, columnNumber, rowBefore, says, toCell } from "./excelPatch";

test.each([
  [null, ""],
  [12, 12],
  ["Thôn An", "Thôn An"],
  ["=1+1", "'=1+1"],
  ["007", "'007"],
  ["22/8/2025", "'22/8/2025"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [{ formula: "=SUM(D7:D9)", value: 9 }, "=SUM(D7:D9)"],
])("the patch's %j is assigned as %j", (value, cell) => {
  expect(toCell(value)).toBe(cell);
});

test.each([
  ["", null, true],
  [0, null, false],
  [0, 0, true],
  ["", 0, false],
  ["12", 12, true],
  ["Thôn An", "Thôn An".normalize("NFD"), true],
  ["Thôn B", "Thôn An", false],
  ["=sum( $D$7:D9)", { formula: "=SUM(D7:D9)" }, true],
  [9, { formula: "=SUM(D7:D9)" }, false],
])("a cell %j says %j: %j", (cell, before, same) => {
  expect(says(cell, before)).toBe(same);
});

test("a range of a row is its cells, past Z too", () => {
  expect(cellsOf("Y7:AB7")).toEqual(["Y7", "Z7", "AA7", "AB7"]);
  expect(cellsOf("D7")).toEqual(["D7"]);
  expect([columnNumber("AB"), columnName(28), columnName(26), columnName(702)]).toEqual([28, "AB", "Z", "ZZ"]);
});

test("rows are counted back through what was put in and taken out", () => {
  const inserted: PatchOperation[] = [{ op: "insertRows", sheet: "S", row: 9, count: 2 }];
  expect([8, 9, 10, 11].map((row) => rowBefore(row, inserted, "S"))).toEqual([8, undefined, undefined, 9]);
  const deleted: PatchOperation[] = [{ op: "deleteRows", sheet: "S", row: 9, count: 2 }];
  expect([8, 9].map((row) => rowBefore(row, deleted, "S"))).toEqual([8, 11]);
  expect(rowBefore(9, deleted, "other")).toBe(9);
});

test("batches stay small and keep the order", () => {
  const write = (size: number, range: string): PatchOperation => ({ op: "write", sheet: "S", range, after: Array<number>(size).fill(1) });
  const all = [write(300, "a"), write(200, "b"), write(100, "c"), write(500, "d"), write(1, "e"), { op: "addSheet", sheet: "T" }, write(1, "f")];
  expect(batches(all).map((batch) => batch.map(({ range }) => range))).toEqual([["a"], ["b", "c"], ["d"], ["e"], [undefined], ["f"]]);
});
