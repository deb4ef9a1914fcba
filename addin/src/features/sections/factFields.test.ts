import { expect, test } from "vitest";
import { factFields, factsFile, knownFacts, parsePeriod } from "./factFields";
import { catalogues } from "../../app/messages";

test("facts become the file that the service reads, numbers as numbers", async () => {
  const file = factsFile({ "unit.kind": "xa", "unit.name": "Tân Phú", staff: "180", "event.date": "2025-08-22", "signer.name": " ", "event.venue": "" });
  expect(JSON.parse((await file?.text()) ?? "")).toEqual({ unit: { kind: "xa", name: "Tân Phú" }, staff: 180, event: { date: "2025-08-22" } });
});

test("no facts are no file, and half a unit is left out", async () => {
  expect(factsFile({})).toBeUndefined();
  expect(factsFile({ "unit.name": "Tân Phú" })).toBeUndefined();
});

test("what the form does not know is not taken from a document", () => {
  expect(knownFacts({ staff: "180", "unit.secret": "x" })).toEqual({ staff: "180" });
});

test("every fact has a name in the form", () => {
  expect(factFields.map(({ key }) => key)).toEqual(Object.keys(catalogues.vi.facts.names));
});

test.each([
  ["2025-2030", "2025-2030"],
  ["2025 – 2030", "2025-2030"],
  ["2025", undefined],
])("the period %j is read as %j", (typed, period) => {
  expect(parsePeriod(typed)).toBe(period);
});
