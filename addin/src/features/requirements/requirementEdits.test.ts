import { describe, expect, test } from "vitest";
import type { Requirement, RequirementSet } from "../../api/contract";
import { added, allConfirmed, corrected, locate, openCount, quoteOf, readRequirementFile, toFile, withStatus, type RequirementEdit } from "./requirementEdits";

const location = { document: "parent:0", path: "II.1", paragraph: 4, start: 2, length: 5 };

function requirement(id: string, more: Partial<Requirement> = {}): Requirement {
  return { id, kind: "principle", level: "any", modality: "must", binds: "subordinates", status: "extracted", value: { text: "tiết kiệm" }, quote: "tiết kiệm", location, ...more };
}

const edit: RequirementEdit = { kind: "principle", modality: "should", level: "commune", value: { text: "trang trọng" }, quote: "trang trọng" };

function set(...requirements: Requirement[]): RequirementSet {
  return { document: { number: "45/KH-UBND" }, requirements, unparsed: [{ cue: "cần", quote: "cần gọn", location }] };
}

describe("an officer's edits", () => {
  test("confirming all leaves rejected and added ones as they are", () => {
    const edited = allConfirmed(set(requirement("a"), requirement("b", { status: "rejected" }), requirement("c", { status: "added" })));
    expect(edited.requirements.map(({ status }) => status)).toEqual(["confirmed", "rejected", "added"]);
  });

  test("a correction confirms, and keeps id and place", () => {
    const [first] = corrected(set(requirement("a")), "a", edit).requirements;
    expect(first).toEqual({ ...requirement("a"), ...edit, status: "confirmed" });
  });

  test("a quote over several paragraphs that was not touched stays several", () => {
    const quote = ["một", "hai"];
    const [first] = corrected(set(requirement("a", { quote })), "a", { ...edit, quote: quoteOf({ quote }) }).requirements;
    expect(first?.quote).toEqual(quote);
  });

  test("an added requirement gets an id of its own and takes its cue off the list", () => {
    const once = added(set(requirement("added-1")), edit, location);
    expect(once.requirements.map(({ id, status }) => [id, status])).toEqual([["added-1", "extracted"], ["added-2", "added"]]);
    expect(once.unparsed).toEqual([]);
    expect(added(set(), edit, { ...location, start: 9 }).unparsed).toHaveLength(1);
  });

  test("edits leave the set they were made on alone", () => {
    const original = set(requirement("a"));
    withStatus(original, "a", "rejected");
    expect(openCount(original)).toBe(1);
  });
});

test("words copied from the parent are placed where they stand there", () => {
  const text = { source: "docx" as const, notes: [], blocks: [{ index: 0, text: "Mở đầu", region: "body" as const }, { index: 1, text: "Hội nghị trang trọng", region: "body" as const }] };
  expect(locate("trang trọng", "parent:1", text)).toEqual({ document: "parent:1", path: "", paragraph: 1, start: 9, length: 11 });
  expect(locate("không có", "parent:1", text)).toMatchObject({ paragraph: 0, length: 0 });
});

describe("the file of requirements", () => {
  test("what was saved is read back the same, under a name that says what it is", async () => {
    const parent = { file: new File([""], "ke-hoach.docx"), set: set(requirement("a", { status: "confirmed" })), text: undefined };
    const saved = toFile(parent);
    expect(saved.name).toBe("ke-hoach.yeu-cau.json");
    expect(await readRequirementFile(saved)).toEqual(parent.set);
    expect(toFile({ ...parent, file: saved }).name).toBe("ke-hoach.yeu-cau.json");
  });

  test.each(["", "null", "[]", "{}", "{", '{"requirements":[{"kind":"poem"}]}', '{"requirements":[{"kind":"task"}]}', '{"requirements":[null]}'])("%j is not one", async (content) => {
    await expect(readRequirementFile(new File([content], "x.json"))).rejects.toMatchObject({ kind: "not-requirements", file: "x.json" });
  });

  test("rows without an id are told apart", async () => {
    const { requirements } = await readRequirementFile(new File([JSON.stringify({ requirements: [requirement(""), requirement("")] })], "x.json"));
    expect(requirements.map(({ id }) => id)).toEqual(["row-1", "row-2"]);
  });
});
