import type { SurveyedSection, DocumentText } from "../api/contract";
import { Problem } from "../api/problem";
import type { ServiceClient } from "../api/client";
import type { InsertOutcome, InsertRequest, RemoveOutcome } from "./DocumentHost";
import { runWord } from "./run";
import { changeState } from "./stateParts";
import { isDenial } from "./wordEdits";
import { checkedPlace, paragraphsOf, unchangedQuote } from "./wordPlaces";

const tagPrefix = "emulation:section:";

/** Inserts a section where the service says it belongs, once: a document that holds its control already is left alone. */
export async function insertSection({ section, sections, sources, text }: InsertRequest, client: ServiceClient, signal: AbortSignal): Promise<InsertOutcome> {
  if (await holds(section.key)) {
    return "already-there";
  }
  const composed = await client.composeSection(section, sections, sources, signal);
  try {
    const outcome = await runWord(async (context): Promise<InsertOutcome | undefined> => {
      // Asked again: composing took its time, and the button may have been pressed in another window.
      const there = context.document.contentControls.getByTag(tagPrefix + section.key);
      there.load("items");
      const place = await insertionRange(context, section, text);
      if (there.items.length > 0) {
        return "already-there";
      }
      if (place === undefined) {
        return "changed";
      }
      place.range.insertOoxml(composed.package, place.where);
      await context.sync();
      return undefined;
    });
    if (outcome !== undefined) {
      return outcome;
    }
  } catch (error) {
    if (error instanceof Problem && isDenial(error.code)) {
      return "denied";
    }
    throw error;
  }
  if (!(await holds(section.key))) {
    return "unverified";
  }
  await changeState("sections", (state) => state.putSection(composed.stamp));
  return "inserted";
}

/** Deletes the section's control with its words. */
export async function removeSection(section: SurveyedSection, evenEdited: boolean): Promise<RemoveOutcome> {
  if (section.state === "edited" && !evenEdited) {
    return "edited";
  }
  try {
    const removed = await runWord(async (context) => {
      const controls = context.document.contentControls.getByTag(tagPrefix + section.key);
      controls.load("items");
      await context.sync();
      controls.items.forEach((control) => control.delete(false));
      await context.sync();
      return controls.items.length > 0;
    });
    if (removed && (await holds(section.key))) {
      return "denied";
    }
    if (removed) {
      await changeState("sections", (state) => state.dropSection(section.key));
    }
    return removed ? "removed" : "absent";
  } catch (error) {
    if (error instanceof Problem && isDenial(error.code)) {
      return "denied";
    }
    throw error;
  }
}

function holds(key: string): Promise<boolean> {
  return runWord(async (context) => {
    const controls = context.document.contentControls.getByTag(tagPrefix + key);
    controls.load("items");
    await context.sync();
    return controls.items.length > 0;
  });
}

interface InsertionRange {
  range: Word.Range;
  where: "After" | "Before";
}

async function insertionRange(context: Word.RequestContext, { spot }: SurveyedSection, text: DocumentText): Promise<InsertionRange | undefined> {
  if (spot === undefined) {
    const selected = context.document.getSelection().paragraphs.getLast();
    await context.sync();
    return { range: selected.getRange(Word.RangeLocation.whole), where: "After" };
  }
  const block = text.blocks.find(({ index }) => index === spot.paragraph);
  if (block === undefined) {
    return undefined;
  }
  const found = unchangedQuote(await paragraphsOf(context, block.region), checkedPlace(text.blocks, block, { start: 0, length: 0 }, text.source === "plain_text"));
  return found === undefined ? undefined : { range: found.paragraph.getRange(Word.RangeLocation.whole), where: spot.after ? "After" : "Before" };
}
