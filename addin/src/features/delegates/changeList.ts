import type { WorkbookPatch } from "../../api/contract";
import type { Messages } from "../../app/messages";
import { element } from "../../ui/dom";

/** What filling would do, before it is done. */
export function changeList({ summary }: WorkbookPatch, text: Messages): HTMLElement {
  const words = text.delegates;
  const lines = [
    words.changes(summary.cells),
    ...(summary.added.length === 0 ? [] : [words.added(summary.added.join("; "))]),
    ...summary.removed.map(({ unit, own }) => words.removedRow(unit, own.join("; "))),
    ...summary.renamed.map(({ from, to }) => words.renamed(from, to)),
  ];
  return element("ul", { class: "changes" }, ...lines.map((line) => element("li", {}, line)));
}
