import type { Block, DocumentText, Location } from "../api/contract";
import { element } from "./dom";

/** How many paragraphs are shown before and after the quoted one. */
const around = 2;

/** The paragraphs around a quoted place with exactly its words marked; undefined where the document has no such place. */
export function excerpt(document: DocumentText, location: Location): HTMLElement | undefined {
  const at = document.blocks.findIndex((block) => block.index === location.paragraph);
  const block = document.blocks[at];
  if (block === undefined || location.start + location.length > block.text.length) {
    return undefined;
  }
  const paragraphs = document.blocks.slice(Math.max(0, at - around), at + around + 1).map((each) => element("p", {}, ...(each === block ? markedWords(each, location) : [wordsOf(each)])));
  return element("div", { class: "excerpt page" }, ...paragraphs);
}

/** A block's words with the quoted ones marked; all of them where the place quotes none. */
export function markedWords(block: Block, { start, length }: Location): (Node | string)[] {
  const [from, to] = length === 0 ? [0, block.text.length] : [start, start + length];
  return [labelOf(block), block.text.slice(0, from), element("mark", { tabindex: -1 }, block.text.slice(from, to)), block.text.slice(to)];
}

export function wordsOf(block: Block): string {
  return labelOf(block) + block.text;
}

function labelOf(block: Block): string {
  return block.label === undefined ? "" : `${block.label} `;
}
