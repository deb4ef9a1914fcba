import { expect, test } from "vitest";
import type { Block, DocumentText, Location } from "../api/contract";
import { EditedWords } from "./EditedWords";

const words = "Hội nghị họp 01 ngày, tại xã, 01 ngày.";
const text: DocumentText = { source: "docx", notes: [], blocks: [block(0, words), block(1, "Như trên")] };
function block(index: number, content: string): Block {
  return { index, text: content, region: "body" } as Block;
}

function halfDay(): EditedWords {
  return EditedWords.of(text).replaced(place(13, 7), "nửa ngày");
}

function place(start: number, length: number, paragraph = 0): Location {
  return { document: "draft", paragraph, start, length } as Location;
}

test("the edited place reads as what was put there", () => {
  const after = halfDay();
  expect(after.text.blocks[0]?.text).toBe("Hội nghị họp nửa ngày, tại xã, 01 ngày.");
  expect(after.wordsAt(place(13, 7))).toBe("nửa ngày");
});

test("places before, behind and around an edit keep their words", () => {
  const after = halfDay();
  expect(after.wordsAt(place(0, 8))).toBe("Hội nghị");
  expect(after.wordsAt(place(words.lastIndexOf("01 ngày"), 7))).toBe("01 ngày");
  expect(after.wordsAt(place(9, 11))).toBe("họp nửa ngày");
  expect(after.wordsAt(place(0, 8, 1))).toBe("Như trên");
});

test("edits one after the other add up", () => {
  const second = halfDay().replaced(place(0, 8), "Đại hội");
  expect(second.wordsAt(place(13, 7))).toBe("nửa ngày");
  expect(second.wordsAt(place(words.lastIndexOf("xã"), 2))).toBe("xã");
});

test("a place whose end was rewritten with other words is nowhere", () => {
  expect(halfDay().placeNow(place(9, 6))).toBeUndefined();
});

test("a whole paragraph stays a whole paragraph", () => {
  expect(halfDay().placeNow(place(0, 0))).toEqual(place(0, 0));
});

test("an edit is taken back by the old words in the same place, whatever was edited since", () => {
  const after = halfDay().replaced(place(0, 8), "Đại hội").replaced(place(13, 7), "01 ngày");
  expect(after.text.blocks[0]?.text).toBe(words.replace("Hội nghị", "Đại hội"));
});

test("words typed with decomposed accents are counted as the service counts them", () => {
  expect(EditedWords.of(text).replaced(place(13, 7), "nửa ngày".normalize("NFD")).text.blocks[0]?.text).toBe("Hội nghị họp nửa ngày, tại xã, 01 ngày.");
});
