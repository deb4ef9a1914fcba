import { expect, test } from "vitest";
import { paperName, papersOf } from "./checkPapers";

test.each([
  ["dự thảo.docx", ["comments", "fixes", "report"]],
  ["DU THAO.DOCX", ["comments", "fixes", "report"]],
  ["du-thao.pdf", ["report"]],
  ["docx", ["report"]],
])("what can be written for %j is %j", (draft, papers) => {
  expect(papersOf(draft)).toEqual(papers);
});

test.each([
  ["dự thảo 1.2.docx", "comments", "dự thảo 1.2-nhan-xet.docx"],
  ["du-thao.pdf", "report", "du-thao-bao-cao.docx"],
] as const)("the file of %j as %s is %j", (draft, paper, name) => {
  expect(paperName(draft, paper)).toBe(name);
});
