import { expect, test } from "vitest";
import type { Finding, RequirementVerdict, Severity, Verdict } from "../../api/contract";
import { countBySeverity, groupByVerdict, inReadingOrder, needsWork } from "./grouping";

const finding = (id: string, severity: Severity, paragraph: number, start: number) => ({ id, severity, location: { paragraph, start } }) as Finding;
const verdict = (value: Verdict, reason: string) => ({ verdict: value, reason }) as RequirementVerdict;

test("verdicts stand worst first and keep the parent's order within a status", () => {
  const groups = groupByVerdict([verdict("met", "1"), verdict("missing", "2"), verdict("violated", "3"), verdict("met", "4")]);
  expect(groups.map(([name, rows]) => [name, rows.map(({ reason }) => reason)])).toEqual([["violated", ["3"]], ["missing", ["2"]], ["met", ["1", "4"]]]);
});

test("findings stand in reading order, errors first at one place", () => {
  const findings = [finding("late", "error", 9, 0), finding("note", "note", 1, 5), finding("error", "error", 1, 5), finding("first", "warning", 1, 0)];
  expect(inReadingOrder(findings, new Set(["error", "warning", "note"])).map(({ id }) => id)).toEqual(["first", "error", "note", "late"]);
  expect(inReadingOrder(findings, new Set(["error"])).map(({ id }) => id)).toEqual(["error", "late"]);
  expect(countBySeverity(findings)).toEqual({ error: 2, warning: 1, note: 1 });
});

test("what is met or does not apply needs no work", () => {
  expect((["violated", "missing", "needs_input", "needs_review", "met", "not_applicable"] as const).filter(needsWork)).toEqual(["violated", "missing", "needs_input", "needs_review"]);
});
