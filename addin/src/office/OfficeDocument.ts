import type { Block, BlockRegion, DocumentText } from "../api/contract";
import { Problem } from "../api/problem";
import { findQuote, findUnchanged, searchSteps, type AnchoredQuote, type CheckedPlace } from "./anchor";
import { reachableRegions, type Draft, type DocumentHost, type GoToOutcome, type Place } from "./DocumentHost";
import { openDocumentName, readOpenDocument } from "./documentFile";
import { runWord } from "./run";

/** The document open in Word. */
export class OfficeDocument implements DocumentHost {
  readonly name = "word";
  #blocks: readonly Block[] = [];
  #textOnly = false;

  async readDraft(): Promise<Draft> {
    try {
      this.#textOnly = false;
      return { file: await readOpenDocument(), textOnly: false };
    } catch (error) {
      // Documents converted from PDF and some hosts on the web give no file, but always their paragraphs.
      if (error instanceof Problem && error.code === "file-unavailable") {
        this.#textOnly = true;
        return { file: await readParagraphs(), textOnly: true };
      }
      throw error;
    }
  }

  checked(text: DocumentText): void {
    this.#blocks = text.blocks;
  }

  async goTo(place: Place): Promise<GoToOutcome> {
    const block = this.#blocks.find((candidate) => candidate.index === place.location.paragraph);
    if (block !== undefined && !reachableRegions.includes(block.region)) {
      return "out-of-reach";
    }
    try {
      return await runWord((context) => select(context, block?.region ?? "body", place, this.#checkedPlace(block, place)));
    } catch (error) {
      if (error instanceof Problem && error.code === "AccessDenied") {
        return "denied";
      }
      throw error;
    }
  }

  #checkedPlace(block: Block | undefined, { location }: Place): CheckedPlace | undefined {
    if (block === undefined) {
      return undefined;
    }
    const twins = this.#blocks.filter((other) => other.region === block.region && other.text === block.text);
    // A finding about layout quotes nothing: its place is the whole paragraph.
    const { start, length } = location.length === 0 ? { start: 0, length: block.text.length } : location;
    return { blockText: block.text, blockOccurrence: twins.indexOf(block), start, length, labelled: this.#textOnly };
  }
}

async function select(context: Word.RequestContext, region: BlockRegion, { quote }: Place, place: CheckedPlace | undefined): Promise<GoToOutcome> {
  const paragraphs = await paragraphsOf(context, region);
  const texts = paragraphs.map((paragraph) => paragraph.text);
  const unchanged = place === undefined ? undefined : findUnchanged(texts, place);
  const anchored = unchanged ?? findQuote(texts, quote);
  const paragraph = anchored === undefined ? undefined : paragraphs[anchored.paragraph];
  if (anchored === undefined || paragraph === undefined || !(await selectQuote(context, paragraph, anchored))) {
    return "not-found";
  }
  return unchanged === undefined ? "changed" : "found";
}

async function selectQuote(context: Word.RequestContext, paragraph: Word.Paragraph, anchored: AnchoredQuote): Promise<boolean> {
  const searches = searchSteps(paragraph.text, anchored).map((step) => {
    const hits = paragraph.search(step.searchText, { matchCase: true });
    hits.load("items");
    return { hits, step };
  });
  await context.sync();
  const [head, tail] = searches.map(({ hits, step }) => hits.items[step.occurrence]);
  if (head === undefined || (searches.length > 1 && tail === undefined)) {
    return false;
  }
  (tail === undefined ? head : head.expandTo(tail)).select();
  await context.sync();
  return true;
}

async function paragraphsOf(context: Word.RequestContext, region: BlockRegion): Promise<Word.Paragraph[]> {
  const bodies = region === "body" ? [context.document.body] : await bodiesAround(context, region === "header");
  const collections = bodies.map((body) => body.paragraphs);
  collections.forEach((collection) => collection.load("items/text"));
  await context.sync();
  return collections.flatMap((collection) => collection.items);
}

async function bodiesAround(context: Word.RequestContext, header: boolean): Promise<Word.Body[]> {
  const { sections } = context.document;
  sections.load("items");
  await context.sync();
  const kinds = [Word.HeaderFooterType.primary, Word.HeaderFooterType.firstPage, Word.HeaderFooterType.evenPages];
  return sections.items.flatMap((section) => kinds.map((kind) => (header ? section.getHeader(kind) : section.getFooter(kind))));
}

/** The paragraphs as plain text; list labels that Word computes are written out, for a text file has no numbering of its own. */
async function readParagraphs(): Promise<File> {
  const lines = await runWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/isListItem");
    await context.sync();
    const labels = paragraphs.items.map((paragraph) => {
      const item = paragraph.isListItem ? paragraph.listItem : undefined;
      item?.load("listString");
      return item;
    });
    await context.sync();
    return paragraphs.items.map((paragraph, index) => [labels[index]?.listString ?? "", paragraph.text].join(" ").trim());
  });
  return new File([lines.join("\n")], openDocumentName().replace(/\.docx$/i, ".txt"), { type: "text/plain" });
}
