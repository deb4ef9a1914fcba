import { describe, expect, test } from "vitest";
import { findQuote, findUnchanged, fold, searchLimit, searchSteps, type CheckedPlace } from "./anchor";

/** A place written as the block's text with its quote in brackets. */
function place(marked: string, more: Partial<CheckedPlace> = {}): CheckedPlace {
  const start = marked.indexOf("[");
  const length = marked.indexOf("]") - start - 1;
  return { blockText: marked.replace(/[[\]]/g, ""), blockOccurrence: 0, start, length, labelled: false, ...more };
}

describe("folding the host's text", () => {
  const rows = [
    { name: "decomposed accents become composed", raw: "đại biểu".normalize("NFD"), text: "đại biểu" },
    { name: "tabs, line breaks and fixed spaces become spaces", raw: "a\tb\vc\u00a0d", text: "a b c d" },
    { name: "soft hyphens are dropped", raw: "kế\u00ad hoạch", text: "kế hoạch" },
    { name: "other text stays", raw: "Số: 45/KH-UBND", text: "Số: 45/KH-UBND" },
  ];
  test.each(rows)("$name", ({ raw, text }) => {
    const folded = fold(raw);
    expect(folded.text).toBe(text);
    expect(folded.origins).toHaveLength(text.length + 1);
    expect(folded.origins.at(-1)).toBe(raw.length);
  });
});

describe("finding a paragraph that has not changed", () => {
  const rows = [
    { name: "the same text", paragraphs: ["Một", "Tổng số 140 đại biểu"], wanted: place("Tổng số [140 đại biểu]"), found: { paragraph: 1, start: 8, quote: "140 đại biểu" } },
    { name: "text with spaces around it", paragraphs: ["  Tổng số 140 "], wanted: place("Tổng số [140]"), found: { paragraph: 0, start: 10, quote: "140" } },
    { name: "the second of two twins", paragraphs: ["Như trên", "Khác", "Như trên"], wanted: place("[Như] trên", { blockOccurrence: 1 }), found: { paragraph: 2, start: 0, quote: "Như" } },
    { name: "the last twin where one was deleted", paragraphs: ["Như trên"], wanted: place("[Như] trên", { blockOccurrence: 1 }), found: { paragraph: 0, start: 0, quote: "Như" } },
    { name: "nothing where the paragraph was edited", paragraphs: ["Tổng số 150 đại biểu"], wanted: place("Tổng số [140] đại biểu"), found: undefined },
    { name: "a paragraph whose label was written into the checked text", paragraphs: ["Thời gian"], wanted: place("II.1. Thời [gian]", { labelled: true }), found: { paragraph: 0, start: 5, quote: "gian" } },
    { name: "a quote that takes in such a label", paragraphs: ["Thời gian"], wanted: place("[1. Thời] gian", { labelled: true }), found: { paragraph: 0, start: 0, quote: "Thời" } },
    { name: "no label where none was written", paragraphs: ["Thời gian"], wanted: place("1. Thời [gian]"), found: undefined },
  ];
  test.each(rows)("$name", ({ paragraphs, wanted, found }) => {
    expect(findUnchanged(paragraphs, wanted)).toEqual(found);
  });

  test("a quote keeps the host's own spelling", () => {
    const raw = "Tổng số đại biểu".normalize("NFD");
    expect(findUnchanged([raw], place("Tổng số [đại biểu]"))?.quote).toBe("đại biểu".normalize("NFD"));
  });
});

test("a quote is found in a paragraph that changed around it", () => {
  expect(findQuote(["Một", "Nay có 140 đại biểu dự"], "140 đại biểu")).toEqual({ paragraph: 1, start: 7, quote: "140 đại biểu" });
  expect(findQuote(["Một"], "140 đại biểu")).toBeUndefined();
  expect(findQuote(["Một"], "")).toBeUndefined();
});

describe("searching in Word", () => {
  test("a word that stands there before is counted past", () => {
    expect(searchSteps("xã, xã, xã", { paragraph: 0, start: 8, quote: "xã" })).toEqual([{ searchText: "xã", occurrence: 2 }]);
  });

  test("characters with a meaning in Word's search are escaped", () => {
    expect(searchSteps("a^b\tc\u00a0d", { paragraph: 0, start: 0, quote: "a^b\tc\u00a0d" })[0]?.searchText).toBe("a^^b^tc^sd");
  });

  test("a quote of just the limit is one search, a longer one is its head and its tail", () => {
    const just = "x".repeat(searchLimit);
    expect(searchSteps(just, { paragraph: 0, start: 0, quote: just })).toHaveLength(1);
    const long = `${"a".repeat(200)}${"b".repeat(200)}`;
    const [head, tail] = searchSteps(long, { paragraph: 0, start: 0, quote: long });
    expect(head?.searchText).toBe(long.slice(0, searchLimit));
    expect(tail?.searchText).toBe(long.slice(-searchLimit));
  });

  test("escapes count towards the limit", () => {
    const quote = "^".repeat(200);
    for (const step of searchSteps(quote, { paragraph: 0, start: 0, quote })) {
      expect(step.searchText.length).toBeLessThanOrEqual(searchLimit);
    }
  });
});
