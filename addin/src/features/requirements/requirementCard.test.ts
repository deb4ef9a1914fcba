import { expect, test } from "vitest";
import { catalogues } from "../../app/messages";
import { quoteBlock } from "./requirementCard";

const text = catalogues.vi;
const place = { path: "II.2", page: 3 };

test("a quote says which clause and page it stands on", () => {
  const block = quoteBlock("không quá 150 đại biểu", place, text);
  expect(block.querySelector("p")?.textContent).toBe("không quá 150 đại biểu");
  expect(block.querySelector("cite")?.textContent).toBe("mục II.2, trang 3");
  expect(block.querySelector("button")).toBeNull();
});

test("a very long quote is folded, whole in the page, and unfolds and folds again", () => {
  const quote = "chủ động phối hợp triển khai nhiệm vụ; ".repeat(20);
  const block = quoteBlock(quote, place, text);
  const [words, unfold] = [block.querySelector("p")!, block.querySelector("button")!];
  expect(words.textContent).toBe(quote);
  expect([words.classList.contains("folded"), unfold.textContent]).toEqual([true, text.unfold]);
  unfold.click();
  expect([words.classList.contains("folded"), unfold.textContent, unfold.getAttribute("aria-expanded")]).toEqual([false, text.fold, "true"]);
  unfold.click();
  expect(words.classList.contains("folded")).toBe(true);
});
