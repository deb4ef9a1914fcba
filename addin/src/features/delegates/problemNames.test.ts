import { expect, test } from "vitest";
import { readProblem, unitNames } from "./problemNames";

test("units are named, whatever else the problem holds", () => {
  expect([...unitNames({ units: [{ id: "u1", name: "Thôn An", weight: 2 }, { id: "u2" }, null, "x"] })]).toEqual([["u1", "Thôn An"]]);
});

test.each([undefined, null, [], { units: "x" }, "văn bản"])("%j names nobody", (problem) => {
  expect(unitNames(problem).size).toBe(0);
});

test("a file that is not JSON is no problem", async () => {
  expect(await readProblem(new File(["{"], "x.json"))).toBeUndefined();
});
