/**
 * Finding a checked place again in a document that may have been edited since, without the host:
 * which paragraph it was, and which occurrence of the quoted words within it.
 */

/** A paragraph's text made comparable with the service's, and the way back to the host's own characters. */
interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text` the offset in the host's text; one more entry for the end. */
  origins: number[];
}

/**
 * The service's block text is NFC, with tabs and line breaks as spaces and without soft hyphens;
 * Word keeps whatever was typed, often with decomposed accents.
 */
export function fold(raw: string): FoldedText {
  let text = "";
  const origins: number[] = [];
  for (const match of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const folded = match[0].normalize("NFC").replace(/\u00ad/g, "").replace(/[\s\u00a0]/g, " ");
    for (let i = 0; i < folded.length; i += 1) {
      origins.push(match.index);
    }
    text += folded;
  }
  origins.push(raw.length);
  return { text, origins };
}

export interface AnchoredQuote {
  /** Index of the paragraph among those given. */
  paragraph: number;
  /** Offset of the quote in the host's own text of the paragraph. */
  start: number;
  /** The quoted words as the host spells them. */
  quote: string;
}

/** One search in a paragraph: what to give to Word's search, and which of its hits is meant, from 0. */
export interface SearchStep {
  searchText: string;
  occurrence: number;
}

export interface CheckedPlace {
  /** The text of the block as it was checked. */
  blockText: string;
  /** Which block of that text it was, from 0: plans repeat lines such as "Như trên". */
  blockOccurrence: number;
  start: number;
  length: number;
  /** Whether list labels were written into the text that was checked; Word keeps them out of a paragraph's text. */
  labelled: boolean;
}

/** The paragraph that still reads as it was checked, and the quote in it; undefined when there is none. */
export function findUnchanged(paragraphs: readonly string[], place: CheckedPlace): AnchoredQuote | undefined {
  const wanted = fold(place.blockText).text;
  const same = paragraphs.flatMap((raw, index) => {
    const folded = fold(raw);
    const shift = shiftBetween(wanted, folded.text, place.labelled);
    return shift === undefined ? [] : [{ raw, index, folded, shift }];
  });
  // Fewer twins than before: one was deleted, and the last one left is the nearest.
  const chosen = same[Math.min(place.blockOccurrence, same.length - 1)];
  if (chosen === undefined) {
    return undefined;
  }
  const start = Math.max(0, place.start + chosen.shift);
  return quoteAt(chosen.raw, chosen.folded, start, place.start + chosen.shift + place.length - start, chosen.index);
}

/** What to add to an offset in the checked text to get one in the host's text; undefined where the two texts differ. */
function shiftBetween(checked: string, host: string, labelled: boolean): number | undefined {
  const words = host.trim();
  const isSame = checked.trim() === words;
  const isSameButLabel = labelled && words !== "" && checked.trimEnd().endsWith(` ${words}`) && /^\s*\S{1,8}\s+$/.test(checked.slice(0, checked.lastIndexOf(words)));
  return isSame || isSameButLabel ? leadingSpaces(host) - (words === "" ? 0 : checked.lastIndexOf(words)) : undefined;
}

/** The first paragraph in which the same words stand, whatever else changed; undefined when there is none. */
export function findQuote(paragraphs: readonly string[], quote: string): AnchoredQuote | undefined {
  const wanted = fold(quote).text.trim();
  if (wanted === "") {
    return undefined;
  }
  for (const [index, raw] of paragraphs.entries()) {
    const folded = fold(raw);
    const start = folded.text.indexOf(wanted);
    if (start >= 0) {
      return quoteAt(raw, folded, start, wanted.length, index);
    }
  }
  return undefined;
}

function quoteAt(raw: string, folded: FoldedText, start: number, length: number, paragraph: number): AnchoredQuote | undefined {
  const from = folded.origins[start];
  const to = folded.origins[start + length];
  if (from === undefined || to === undefined || to <= from) {
    return undefined;
  }
  return { paragraph, start: from, quote: raw.slice(from, to) };
}

/** How often the words stand before an offset, counted as Word's search counts: without overlaps. */
function occurrencesBefore(text: string, words: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < offset; at = text.indexOf(words, at + words.length)) {
    count += 1;
  }
  return count;
}

function leadingSpaces(text: string): number {
  return text.length - text.trimStart().length;
}

/** Word refuses search texts of more than 255 characters, counted after escaping. */
export const searchLimit = 255;

/** The searches that find a quote: one, or one for its head and one for its tail where it is too long for Word. */
export function searchSteps(raw: string, { start, quote }: AnchoredQuote): SearchStep[] {
  const characters = [...quote];
  const head = longestWithinLimit(characters);
  if (head.length === characters.length) {
    return [stepAt(raw, quote, start)];
  }
  const tail = longestWithinLimit([...characters].reverse()).reverse().join("");
  return [stepAt(raw, head.join(""), start), stepAt(raw, tail, start + quote.length - tail.length)];
}

function stepAt(raw: string, words: string, offset: number): SearchStep {
  return { searchText: [...words].map(escapeCharacter).join(""), occurrence: occurrencesBefore(raw, words, offset) };
}

function longestWithinLimit(characters: readonly string[]): string[] {
  let length = 0;
  const end = characters.findIndex((character) => (length += escapeCharacter(character).length) > searchLimit);
  return end < 0 ? [...characters] : characters.slice(0, end);
}

// In Word's search "^" opens a special code; tabs and line breaks can only be found by theirs.
function escapeCharacter(character: string): string {
  const codes: Record<string, string> = { "^": "^^", "\t": "^t", "\v": "^l", "\n": "^l", "\u00a0": "^s", "\u00ad": "^-" };
  return codes[character] ?? character;
}
