/** Text of a drawn paragraph as the service counts it: breaks are characters, what was deleted under tracking is not there. */
export function textOf(paragraph: Node): string {
  return pieces(paragraph).map(({ text }) => text).join("");
}

/** Puts marks around so many characters from an offset of {@link textOf}, one for each text node that they touch. */
export function wrap(paragraph: Node, start: number, length: number): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let at = 0;
  for (const { node, text } of pieces(paragraph)) {
    const [from, to] = [Math.max(start, at) - at, Math.min(start + length, at + text.length) - at];
    at += text.length;
    if (node !== undefined && from < to) {
      const rest = node.splitText(from);
      rest.splitText(to - from);
      const mark = (paragraph.ownerDocument as Document).createElement("mark");
      rest.replaceWith(mark);
      mark.append(rest);
      marks.push(mark);
    }
  }
  return marks;
}

interface Piece {
  /** Undefined for a break, which holds no characters of its own. */
  node: Text | undefined;
  text: string;
}

function pieces(root: Node): Piece[] {
  return [...root.childNodes].flatMap((node): Piece[] => {
    if (node.nodeType === Node.TEXT_NODE) {
      return [{ node: node as Text, text: (node as Text).data }];
    }
    return node.nodeName === "BR" ? [{ node: undefined, text: "\n" }] : node.nodeName === "DEL" ? [] : pieces(node);
  });
}
