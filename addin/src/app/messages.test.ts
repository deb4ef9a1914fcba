import { expect, test } from "vitest";
import { requirementKinds, severities, verdicts } from "../api/words";
import { catalogues, formatDate, languageOf, parseDate } from "./messages";

function keysOf(catalogue: object, prefix = ""): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) => (typeof value === "object" && value !== null ? keysOf(value as object, `${prefix}${key}.`) : [`${prefix}${key}`]));
}

test("both languages have the same keys and no empty text", () => {
  expect(keysOf(catalogues.en)).toEqual(keysOf(catalogues.vi));
  const texts = [catalogues.vi, catalogues.en].flatMap((catalogue) => JSON.stringify(catalogue).match(/:""/g) ?? []);
  expect(texts).toEqual([]);
});

test("Vietnamese texts are composed, as the service's are", () => {
  expect(JSON.stringify(catalogues.vi)).toBe(JSON.stringify(catalogues.vi).normalize("NFC"));
});

test.each(["vi", "en"] as const)("every kind, verdict and severity has a name in %s", (language) => {
  const text = catalogues[language];
  expect(Object.keys(text.kinds)).toEqual([...requirementKinds]);
  expect(Object.keys(text.verdicts)).toEqual([...verdicts]);
  expect(Object.keys(text.severities)).toEqual([...severities]);
});

test.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["en", "en"],
  ["fr-FR", "vi"],
  ["", "vi"],
])("a host in %j gets %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test("dates are written as offices write them", () => {
  expect(formatDate("2025-08-05")).toBe("05/08/2025");
  expect(formatDate("quý III")).toBe("quý III");
});

test.each([
  ["15/08/2025", "2025-08-15"],
  ["5/8/2025", "2025-08-05"],
  ["05.8.2025", "2025-08-05"],
  ["2025-08-05", "2025-08-05"],
  ["31/4/2025", undefined],
  ["08/15/2025", undefined],
  ["tháng 8", undefined],
  ["", undefined],
])("the date %j is read as %j", (typed, iso) => {
  expect(parseDate(typed)).toBe(iso);
});
