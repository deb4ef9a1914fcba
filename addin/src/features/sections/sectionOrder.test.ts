import { expect, test } from "vitest";
import type { SurveyedSection } from "../../api/contract";
import { byNeed } from "./sectionOrder";

const row = (key: string, more: Partial<SurveyedSection>): SurveyedSection => ({ key, title: key, state: "present", needed: true, ...more });

test("what is lacking and needed comes first, and equals keep the catalogue's order", () => {
  const rows = [row("a", {}), row("b", { state: "lacking", needed: false }), row("c", { state: "inserted" }), row("d", { state: "lacking" }), row("e", { state: "lacking" })];
  expect(byNeed(rows).map(({ key }) => key)).toEqual(["d", "e", "c", "b", "a"]);
});
