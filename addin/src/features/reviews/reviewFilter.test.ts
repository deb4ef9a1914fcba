import { expect, test } from "vitest";
import type { ReviewRow, ReviewTable, Verdict } from "../../api/contract";
import { barsByRequirement, barsByUnit, filtered, noFilter, standingOf, type RowFilter } from "./reviewFilter";

const row = (unit: string, verdicts: Verdict[], more: Partial<ReviewRow> = {}): ReviewRow => ({ unit, file: `${unit}.docx`, cited: true, errors: 0, warnings: 0, verdicts, ...more });
const column = (label: string) => ({ document: "parent:0", requirement: label, kind: "delegate_cap" as const, label, quote: "…" });

const table: ReviewTable = {
  parents: [],
  columns: [column("Số lượng"), column("Thời hạn")],
  rows: [
    row("Phường Đông Hà", ["met", "met"]),
    row("Xã Đức Hòa", ["violated", "not_applicable"], { errors: 2 }),
    row("Xã Tân Phú", ["met", "needs_review"], { warnings: 1, cited: false }),
    { unit: "Xã Ứng Hòa", cited: false, errors: 0, warnings: 0, verdicts: [] },
  ],
  others: [],
  faults: [],
};

const units = (filter: Partial<RowFilter>) => filtered(table, { ...noFilter, ...filter }).map(({ unit }) => unit);

test.each([
  [{}, ["Phường Đông Hà", "Xã Đức Hòa", "Xã Tân Phú", "Xã Ứng Hòa"]],
  [{ unit: " dong ha" }, ["Phường Đông Hà"]],
  [{ unit: "HÒA" }, ["Xã Đức Hòa", "Xã Ứng Hòa"]],
  [{ standing: "absent" as const }, ["Xã Ứng Hòa"]],
  [{ standing: "faulty" as const }, ["Xã Đức Hòa"]],
  [{ standing: "clean" as const }, ["Phường Đông Hà"]],
  [{ standing: "warnings" as const }, ["Xã Tân Phú"]],
  [{ standing: "uncited" as const }, ["Xã Tân Phú"]],
  [{ verdict: "violated" as const }, ["Xã Đức Hòa"]],
  [{ requirement: 1 }, ["Phường Đông Hà", "Xã Tân Phú"]],
  [{ requirement: 1, verdict: "met" as const }, ["Phường Đông Hà"]],
  [{ requirement: 0, verdict: "met" as const, unit: "tan" }, ["Xã Tân Phú"]],
])("the filter %j lets %j through", (filter, expected) => {
  expect(units(filter)).toEqual(expected);
});

test("a duty is late by the units whose day is over and that leave it undone", () => {
  const day = (on: string, open: number, absent: number) => ({ day: on, units: 9, open, absent });
  const duty = { label: "Hồ sơ", quote: "…", days: [day("2025-09-01", 0, 0), day("2025-09-02", 2, 1), day("2025-09-10", 4, 0), day("2025-09-12", 0, 0)] };

  expect(standingOf(duty, "2025-09-10")).toEqual({ from: "2025-09-01", to: "2025-09-12", units: 36, open: 6, absent: 1, late: 3, next: day("2025-09-10", 4, 0) });
  expect(standingOf(duty, "2025-09-13")).toMatchObject({ late: 7, next: undefined });
});

test("bars count verdicts, those with most to do first", () => {
  expect(barsByRequirement(table)).toEqual([
    { label: "Số lượng: …", parts: [["violated", 1], ["met", 2]] },
    { label: "Thời hạn: …", parts: [["needs_review", 1], ["met", 1]] },
  ]);
  expect(barsByUnit(table).map(({ label }) => label)).toEqual(["Xã Đức Hòa", "Phường Đông Hà", "Xã Tân Phú"]);
});
