import { expect, test } from "vitest";
import type { DocumentText } from "../api/contract";
import { excerpt } from "./excerpt";

const document: DocumentText = {
  source: "docx", notes: [],
  blocks: ["không", "một", "hai", "ba bốn năm", "sáu", "bảy", "tám"].map((text, index) => ({ index, text, region: "body" as const, ...(index === 3 ? { label: "a)" } : {}) })),
};
const at = (paragraph: number, start: number, length: number) => ({ document: "parent:0", path: "", paragraph, start, length });

test("the quoted words are marked among the paragraphs around them", () => {
  const shown = excerpt(document, at(3, 3, 3));
  expect([...(shown?.children ?? [])].map((paragraph) => paragraph.textContent)).toEqual(["một", "hai", "a) ba bốn năm", "sáu", "bảy"]);
  expect(shown?.querySelector("mark")?.textContent).toBe("bốn");
});

test("a place at the start has nothing before it, and one that quotes nothing is its paragraph", () => {
  const shown = excerpt(document, at(0, 0, 0));
  expect(shown?.childElementCount).toBe(3);
  expect(shown?.querySelector("mark")?.textContent).toBe("không");
});

test.each([at(9, 0, 1), at(0, 3, 9)])("a place that the document does not have is not shown", (location) => {
  expect(excerpt(document, location)).toBeUndefined();
});
