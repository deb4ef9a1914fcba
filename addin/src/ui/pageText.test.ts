import { expect, test } from "vitest";
import { textOf, wrap } from "./pageText";

function paragraph(html: string): HTMLElement {
  const root = document.createElement("p");
  root.innerHTML = html;
  return root;
}

test("breaks count, deleted words do not", () => {
  expect(textOf(paragraph("<span>Tổng <del>150</del>140</span><br><b>đại biểu</b>"))).toBe("Tổng 140\nđại biểu");
});

test("a quote over several runs is marked in each of them and nowhere else", () => {
  const root = paragraph("<span>Tổng số </span><b>140</b><i> đại biểu dự</i>");
  const marks = wrap(root, 8, 12);
  expect(marks.map(({ textContent }) => textContent)).toEqual(["140", " đại biểu"]);
  expect(textOf(root)).toBe("Tổng số 140 đại biểu dự");
  expect(root.querySelector("i")?.textContent).toBe(" đại biểu dự");
});

test("marks can overlap", () => {
  const root = paragraph("Tổng số 140 đại biểu");
  wrap(root, 0, 11);
  expect(wrap(root, 8, 12).map(({ textContent }) => textContent)).toEqual(["140", " đại biểu"]);
});
