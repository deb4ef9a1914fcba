import { describe, expect, test } from "vitest";
import type { RequirementKind } from "../../api/contract";
import { requirementKinds } from "../../api/words";
import { catalogues } from "../../app/messages";
import { describeValue, missingFields, readField, valueFields, writeField, type EditedValue } from "./valueFields";

const text = catalogues.vi;

test("every kind has members, each with a label", () => {
  for (const kind of requirementKinds) {
    expect(valueFields(kind).length).toBeGreaterThan(0);
    for (const field of valueFields(kind)) {
      expect(text.fields[field.label], `${kind}.${field.path}`).toBeTypeOf("string");
    }
  }
});

const described: [RequirementKind, EditedValue, string[]][] = [
  ["delegate_cap", { op: "<=", count: 150, scope: "Hội nghị cấp xã" }, ["Số lượng: không quá 150", "Phạm vi: Hội nghị cấp xã"]],
  ["delegate_cap", { op: ">=", count: 1200 }, ["Số lượng: từ 1.200 trở lên"]],
  ["composition_share", { groups: ["nữ", "trẻ"], op: ">=", percent: 30.5 }, ["Thành phần: nữ; trẻ", "Tỷ lệ (%): từ 30,5 trở lên"]],
  ["deadline", { onOrBefore: "2025-08-30" }, ["Chậm nhất ngày: 30/08/2025"]],
  ["deadline", {}, []],
  ["date", { from: "2025-08-15", to: "2025-08-15", tentative: true }, ["Từ ngày: 15/08/2025", "Đến ngày: 15/08/2025", "Dự kiến: có"]],
  ["agenda_item", { items: ["A14", "A99"] }, ["Các nội dung: Thông qua danh sách đại biểu dự cấp trên (A14); A99"]],
  ["conditional", { if: { fact: "staff", op: "<", number: 200 }, then: "chỉ mời" }, [`Điều kiện về: ${text.values.staff}`, "Mức: dưới 200", "Thì: chỉ mời"]],
  ["award_quota", { collectives: { min: 1, max: 2 } }, ["Tập thể, ít nhất: 1", "Tập thể, nhiều nhất: 2"]],
];

test.each(described)("%s is read out as an officer reads it: %j", (kind, value, lines) => {
  expect(describeValue(kind, value, text).map(({ label, words }) => `${label}: ${words}`)).toEqual(lines);
});

const incomplete: [RequirementKind, EditedValue, string[]][] = [
  ["date", { from: "2025-08-15", tentative: false }, ["to"]],
  ["date", { from: "2025-08-15", to: "2025-08-15" }, []],
  ["delegate_cap", { op: "<=" }, ["count", "scope"]],
  ["delegate_cap", { op: "<=", scope: "Hội nghị cấp thành phố" }, []],
  ["award_quota", { collectives: { min: 1 } }, ["collectives.max"]],
  ["award_quota", { individuals: { min: 1, max: 3 } }, []],
  ["task", { with: ["Công an"] }, ["action"]],
  ["principle", {}, ["text"]],
];

test.each(incomplete)("%s with %j still lacks %j", (kind, value, paths) => {
  expect(missingFields(kind, value).map(({ path }) => path)).toEqual(paths);
});

describe("writing a member", () => {
  test("nested members are made and emptied with their object", () => {
    const written = writeField({}, "collectives.min", 3);
    expect(written).toEqual({ collectives: { min: 3 } });
    expect(writeField(written, "collectives.min", undefined)).toEqual({});
  });

  test("other members and the original stay", () => {
    const original = { min: 1, max: 2 };
    expect(writeField(original, "max", 5)).toEqual({ min: 1, max: 5 });
    expect(original).toEqual({ min: 1, max: 2 });
  });

  test("a list that is emptied stays a list, and a flag that is off stays off", () => {
    expect(writeField({ items: ["a"] }, "items", [])).toEqual({ items: [] });
    expect(writeField({}, "tentative", false)).toEqual({ tentative: false });
  });

  test("what was written can be read", () => {
    expect(readField(writeField({}, "if.number", 200), "if.number")).toBe(200);
    expect(readField({ if: "text" }, "if.number")).toBeUndefined();
  });
});
