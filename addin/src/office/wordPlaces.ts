import type { Block, BlockRegion } from "../api/contract";
import { findUnchanged, searchSteps, type AnchoredQuote, type CheckedPlace } from "./anchor";

/** A quote found in the document that is open now. */
export interface FoundQuote {
  paragraph: Word.Paragraph;
  anchored: AnchoredQuote;
}

/** The paragraphs of a region, with their texts loaded. */
export async function paragraphsOf(context: Word.RequestContext, region: BlockRegion): Promise<Word.Paragraph[]> {
  const bodies = region === "body" ? [context.document.body] : await bodiesAround(context, region === "header");
  const collections = bodies.map((body) => body.paragraphs);
  collections.forEach((collection) => collection.load("items/text"));
  await context.sync();
  return collections.flatMap((collection) => collection.items);
}

/** Where a checked place stands, provided that its paragraph still reads as it was checked. */
export function unchangedQuote(paragraphs: readonly Word.Paragraph[], place: CheckedPlace): FoundQuote | undefined {
  const anchored = findUnchanged(paragraphs.map(({ text }) => text), place);
  const paragraph = anchored === undefined ? undefined : paragraphs[anchored.paragraph];
  return anchored === undefined || paragraph === undefined ? undefined : { paragraph, anchored };
}

/** The range of exactly the quoted words; undefined where Word's search does not find them. */
export async function rangeOf(context: Word.RequestContext, { paragraph, anchored }: FoundQuote): Promise<Word.Range | undefined> {
  const searches = searchSteps(paragraph.text, anchored).map((step) => {
    const hits = paragraph.search(step.searchText, { matchCase: true });
    hits.load("items");
    return { hits, step };
  });
  await context.sync();
  const [head, tail] = searches.map(({ hits, step }) => hits.items[step.occurrence]);
  if (head === undefined || (searches.length > 1 && tail === undefined)) {
    return undefined;
  }
  return tail === undefined ? head : head.expandTo(tail);
}

/** What is known of a place: the block it was checked in, and which of several equal ones that is. */
export function checkedPlace(blocks: readonly Block[], block: Block, { start, length }: { start: number; length: number }, labelled: boolean): CheckedPlace {
  const twins = blocks.filter((other) => other.region === block.region && other.text === block.text);
  // A finding about layout quotes nothing: its place is the whole paragraph.
  const whole = length === 0 ? { start: 0, length: block.text.length } : { start, length };
  return { blockText: block.text, blockOccurrence: twins.indexOf(block), ...whole, labelled };
}

async function bodiesAround(context: Word.RequestContext, header: boolean): Promise<Word.Body[]> {
  const { sections } = context.document;
  sections.load("items");
  await context.sync();
  const kinds = [Word.HeaderFooterType.primary, Word.HeaderFooterType.firstPage, Word.HeaderFooterType.evenPages];
  return sections.items.flatMap((section) => kinds.map((kind) => (header ? section.getHeader(kind) : section.getFooter(kind))));
}
