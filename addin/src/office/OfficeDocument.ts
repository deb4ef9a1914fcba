import type { BlockRegion, DocumentText, SurveyedSection } from "../api/contract";
import type { ServiceClient } from "../api/client";
import { Problem } from "../api/problem";
import type { Facts } from "../features/sections/factFields";
import { findQuote, type CheckedPlace } from "./anchor";
import { EditedWords } from "./EditedWords";
import { reachableRegions, type ActOutcome, type DocumentHost, type Draft, type GoToOutcome, type InsertOutcome, type InsertRequest, type Place, type Refusal, type RemoveOutcome, type WaiveRequest } from "./DocumentHost";
import { openDocumentName, readOpenDocument } from "./documentFile";
import { hostHas, runWord } from "./run";
import { changeState, keepsState, readState } from "./stateParts";
import { commentOn, isDenial, replaceIn, type Finder } from "./wordEdits";
import { checkedPlace, paragraphsOf, rangeOf, unchangedQuote } from "./wordPlaces";
import { insertSection, removeSection } from "./wordSections";
import { WordWatch } from "./wordWatch";

/** The document open in Word. */
export class OfficeDocument implements DocumentHost {
  readonly name = "word";
  /** Called after each edit of our own. */
  edited: () => void = () => undefined;
  readonly #watch = new WordWatch();
  #words: EditedWords | undefined;
  #textOnly = false;

  get writesComments(): boolean {
    return hostHas("1.4");
  }

  async readDraft(): Promise<Draft> {
    await this.#watch.settle();
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
    this.#words = EditedWords.of(text);
  }

  async goTo(place: Place): Promise<GoToOutcome> {
    const known = this.#locate(place);
    if (known !== undefined && !reachableRegions.includes(known.region)) {
      return "out-of-reach";
    }
    try {
      return await runWord((context) => select(context, place, known));
    } catch (error) {
      if (error instanceof Problem && isDenial(error.code)) {
        return "denied";
      }
      throw error;
    }
  }

  async replace(place: Place, replacement: string): Promise<ActOutcome> {
    const words = this.#words?.wordsAt(place.location);
    const outcome = await this.#acting(() => replaceIn(this.#finder(place), replacement));
    if (outcome.status !== "done") {
      return outcome;
    }
    // The rest of the paragraph can be mended too, without another check.
    this.#words = this.#words?.replaced(place.location, replacement);
    return {
      ...outcome,
      undo: async () => {
        const undone = await outcome.undo();
        if (undone === "undone" && words !== undefined) {
          this.#words = this.#words?.replaced(place.location, words);
        }
        return undone;
      },
    };
  }

  comment(place: Place, words: string): Promise<ActOutcome> {
    return this.#acting(() => commentOn(this.#finder(place), words));
  }

  async waive({ check, finding, reason, by }: WaiveRequest, client: ServiceClient, signal: AbortSignal): Promise<ActOutcome> {
    if (!keepsState()) {
      return { status: "unable" };
    }
    const decision = await client.decide(check, { finding: finding.id, reason, by }, signal);
    await changeState("decisions", (state) => state.putDecision(decision));
    const undo = async () => {
      await changeState("decisions", (state) => state.dropDecision(decision.finding, decision.rule));
      return "undone" as const;
    };
    return { status: "done", how: "waived", undo };
  }

  insertSection(request: InsertRequest, client: ServiceClient, signal: AbortSignal): Promise<InsertOutcome> {
    return this.#settled(() => insertSection(request, client, signal));
  }

  removeSection(section: SurveyedSection, evenEdited: boolean): Promise<RemoveOutcome> {
    return this.#settled(() => removeSection(section, evenEdited));
  }

  async readFacts(): Promise<Facts | undefined> {
    return (await readState())?.facts;
  }

  async keepFacts(facts: Facts): Promise<boolean> {
    if (!keepsState()) {
      return false;
    }
    await changeState("facts", (state) => state.putFacts(facts));
    return true;
  }

  onChanged(changed: () => void): () => void {
    return this.#watch.onChanged(changed);
  }

  // Our own edits are no news to the officer who asked for them.
  async #settled<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      await this.#watch.settle();
      this.edited();
    }
  }

  async #acting(act: () => Promise<ActOutcome>): Promise<ActOutcome> {
    const outcome = await this.#settled(act);
    return outcome.status === "done" ? { ...outcome, undo: () => this.#settled(outcome.undo) } : outcome;
  }

  #locate({ location }: Place): KnownPlace | undefined {
    const blocks = this.#words?.text.blocks ?? [];
    const now = this.#words?.placeNow(location);
    const block = blocks.find(({ index }) => index === now?.paragraph);
    return now === undefined || block === undefined ? undefined : { region: block.region, checked: checkedPlace(blocks, block, now, this.#textOnly) };
  }

  // An edit goes only where the paragraph still reads as it was checked; going there is less strict.
  #finder(place: Place): Finder {
    const known = this.#locate(place);
    return async (context) => {
      if (known === undefined) {
        return "not-found" satisfies Refusal;
      }
      if (!reachableRegions.includes(known.region)) {
        return "out-of-reach" satisfies Refusal;
      }
      const paragraphs = await paragraphsOf(context, known.region);
      return unchangedQuote(paragraphs, known.checked) ?? (findQuote(paragraphs.map(({ text }) => text), place.quote) === undefined ? "not-found" : "changed");
    };
  }
}

/** A place of the check as the document was left by the last edit. */
interface KnownPlace {
  region: BlockRegion;
  checked: CheckedPlace;
}

async function select(context: Word.RequestContext, place: Place, known: KnownPlace | undefined): Promise<GoToOutcome> {
  const paragraphs = await paragraphsOf(context, known?.region ?? "body");
  const unchanged = known === undefined ? undefined : unchangedQuote(paragraphs, known.checked);
  const anchored = unchanged?.anchored ?? findQuote(paragraphs.map(({ text }) => text), place.quote);
  const paragraph = anchored === undefined ? undefined : paragraphs[anchored.paragraph];
  const range = anchored === undefined || paragraph === undefined ? undefined : await rangeOf(context, { paragraph, anchored });
  if (range === undefined) {
    return "not-found";
  }
  range.select();
  await context.sync();
  return unchanged === undefined ? "changed" : "found";
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
