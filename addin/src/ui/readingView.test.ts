import { beforeEach, expect, test, vi } from "vitest";
import type { Block } from "../api/contract";
import { catalogues } from "../app/messages";
import { ReadingView } from "./readingView";

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  Element.prototype.scrollIntoView = vi.fn();
});

const block = (index: number, text: string, more: Partial<Block> = {}): Block => ({ index, text, region: "body", ...more });
const at = (paragraph: number, start: number, length: number) => ({ document: "draft", path: "", paragraph, start, length });
const view = (...blocks: Block[]) => new ReadingView("Dự thảo", undefined, { source: "docx", notes: [], blocks }, catalogues.vi);

test("exactly the quoted characters are marked, one place at a time, and the text stays whole", () => {
  const reading = view(block(0, "Tổng số 140 đại biểu", { label: "1." }), block(1, "Khác"));
  expect(reading.show(at(0, 8, 3))).toBe(true);
  expect(reading.root.querySelector("mark")?.textContent).toBe("140");
  expect(reading.root.querySelector("[data-block='0']")?.textContent).toBe("1. Tổng số 140 đại biểu");
  reading.show(at(1, 0, 4));
  expect([...reading.root.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["Khác"]);
  expect(reading.root.querySelector("[data-block='0']")?.textContent).toBe("1. Tổng số 140 đại biểu");
});

test("a place without words is its whole paragraph", () => {
  const reading = view(block(0, "Căn lề sai"));
  expect(reading.show(at(0, 4, 0))).toBe(true);
  expect(reading.root.querySelector("mark")?.textContent).toBe("Căn lề sai");
});

test.each([at(7, 0, 1), at(0, 3, 9)])("a place that the document does not have is not shown", (location) => {
  const reading = view(block(0, "Ngắn"));
  expect(reading.show(location)).toBe(false);
  expect(reading.root.querySelector("mark")).toBeNull();
});

test("cells of a table stand in their rows and columns", () => {
  const cell = (table: number, row: number, column: number) => ({ cell: { table, row, column, depth: 0 } });
  const reading = view(block(0, "a", cell(0, 0, 0)), block(1, "b", cell(0, 0, 1)), block(2, "c", cell(0, 1, 0)), block(3, "c2", cell(0, 1, 0)), block(4, "d", cell(1, 0, 0)));
  const tables = [...reading.root.querySelectorAll("table")].map((table) => [...table.rows].map((row) => [...row.cells].map((each) => each.textContent)));
  expect(tables).toEqual([[["a", "b"], ["cc2"]], [["d"]]]);
});

test("markup in a document is shown as it is written", () => {
  const reading = view(block(0, "<b>đậm</b>"));
  expect(reading.root.querySelector("b")).toBeNull();
  expect(reading.root.textContent).toContain("<b>đậm</b>");
});
