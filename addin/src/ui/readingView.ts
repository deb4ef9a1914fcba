import type { Block, DocumentText, Location } from "../api/contract";
import type { Messages } from "../app/messages";
import { element } from "./dom";
import { markedWords, wordsOf } from "./excerpt";

/** A document as the service read it, in which one quoted place at a time is marked. */
export class ReadingView {
  readonly root: HTMLElement;
  readonly #paragraphs = new Map<number, { node: HTMLElement; block: Block }>();
  #marked: { node: HTMLElement; block: Block } | undefined;

  constructor(title: string, hint: string | undefined, document: DocumentText, text: Messages) {
    const page = element("div", { class: "page", tabindex: 0, role: "document", "aria-label": title }, ...this.#flow(document.blocks));
    this.root = element(
      "section",
      { class: "reading", "aria-label": title },
      element("h2", {}, title),
      hint === undefined ? undefined : element("p", { class: "hint" }, hint),
      document.notes.length === 0
        ? undefined
        : element("details", { class: "notes" }, element("summary", {}, text.results.notes), element("ul", {}, ...document.notes.map((note) => element("li", {}, note)))),
      page,
    );
  }

  /** Marks exactly the quoted characters, or the paragraph of an empty quote, and brings them into view; false where the document has no such place. */
  show(location: Location): boolean {
    const place = this.#paragraphs.get(location.paragraph);
    if (place === undefined || location.start + location.length > place.block.text.length) {
      return false;
    }
    this.#clear();
    place.node.replaceChildren(...markedWords(place.block, location));
    this.#marked = place;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    place.node.querySelector("mark")?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    return true;
  }

  #clear(): void {
    if (this.#marked !== undefined) {
      this.#marked.node.replaceChildren(wordsOf(this.#marked.block));
    }
  }

  #flow(blocks: readonly Block[]): HTMLElement[] {
    const flow: HTMLElement[] = [];
    for (let i = 0; i < blocks.length; ) {
      const table = blocks[i]?.cell?.table;
      const end = table === undefined ? i + 1 : endOfTable(blocks, i, table);
      const run = blocks.slice(i, end);
      flow.push(table === undefined ? this.#paragraph(run[0] as Block) : this.#table(run));
      i = end;
    }
    return flow;
  }

  #paragraph(block: Block): HTMLElement {
    const node = element("p", { class: `block ${block.region}`, "data-block": block.index }, wordsOf(block));
    this.#paragraphs.set(block.index, { node, block });
    return node;
  }

  #table(blocks: readonly Block[]): HTMLElement {
    const rows = new Map<number, Map<number, HTMLElement>>();
    for (const block of blocks) {
      const { row, column } = block.cell as NonNullable<Block["cell"]>;
      const cells = rows.get(row) ?? new Map<number, HTMLElement>();
      const cell = cells.get(column) ?? element("td");
      cell.append(this.#paragraph(block));
      cells.set(column, cell);
      rows.set(row, cells);
    }
    const body = [...rows.values()].map((cells) => element("tr", {}, ...cells.values()));
    // Tables also lay out headings and signatures; which are data tables is not known, so none is announced as one.
    return element("div", { class: "table-frame" }, element("table", { role: "presentation" }, element("tbody", {}, ...body)));
  }
}

function endOfTable(blocks: readonly Block[], from: number, table: number): number {
  let end = from;
  while (end < blocks.length && blocks[end]?.cell?.table === table) {
    end += 1;
  }
  return end;
}
