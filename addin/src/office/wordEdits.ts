import { Problem } from "../api/problem";
import type { ActOutcome, Refusal, UndoOutcome } from "./DocumentHost";
import { paragraphsOf, rangeOf, type FoundQuote } from "./wordPlaces";
import { hostHas, runWord } from "./run";
import { fold } from "./anchor";

/** Finds the quote anew in the document as it is at that moment. */
export type Finder = (context: Word.RequestContext) => Promise<FoundQuote | Refusal>;

/** Replaces the quote: as a tracked change where Word tracks for add-ins (WordApi 1.4), else directly, and says which. */
export function replaceIn(find: Finder, replacement: string): Promise<ActOutcome> {
  return onRange(find, async (context, range, found) => {
    const tracked = hostHas("1.4");
    const restore = tracked ? await trackAll(context) : undefined;
    let made: Word.Range;
    try {
      range.load("text");
      await context.sync();
      if (fold(range.text).text !== fold(found.anchored.quote).text) {
        return { status: "not-found" };
      }
      made = range.insertText(replacement, Word.InsertLocation.replace);
      made.load("text");
      await context.sync();
    } finally {
      await restore?.();
    }
    if (fold(made.text).text !== fold(replacement).text) {
      return { status: "unverified" };
    }
    const undo = tracked ? () => rejectOwn(found, replacement) : () => putBack(found, replacement);
    return { status: "done", how: tracked ? "tracked" : "untracked", undo };
  });
}

/** Writes a comment on the quote (WordApi 1.4). */
export function commentOn(find: Finder, words: string): Promise<ActOutcome> {
  if (!hostHas("1.4")) {
    return Promise.resolve({ status: "unable" });
  }
  return onRange(find, async (context, range) => {
    const comment = range.insertComment(words);
    comment.load("id,content");
    await context.sync();
    const { id } = comment;
    return comment.content === words ? { status: "done", how: "commented", undo: () => deleteComment(id) } : { status: "unverified" };
  });
}

/** Acts on the range of the quote as it stands now; where it stands no more, that is the answer. */
function onRange(find: Finder, act: (context: Word.RequestContext, range: Word.Range, found: FoundQuote) => Promise<ActOutcome>): Promise<ActOutcome> {
  return refusing(() => runWord(async (context): Promise<ActOutcome> => {
    const found = await find(context);
    if (typeof found === "string") {
      return { status: found };
    }
    const range = await rangeOf(context, found);
    return range === undefined ? { status: "not-found" } : act(context, range, found);
  }));
}

// Word shows the mode to everybody at once: it is put back however the edit ends.
async function trackAll(context: Word.RequestContext): Promise<() => Promise<void>> {
  context.document.load("changeTrackingMode");
  await context.sync();
  const before = context.document.changeTrackingMode;
  if (before === Word.ChangeTrackingMode.trackAll) {
    return async () => undefined;
  }
  context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
  return async () => {
    context.document.changeTrackingMode = before;
    await context.sync();
  };
}

/** Puts the old words back where the new ones still stand alone in their paragraph's place. */
async function putBack({ paragraph, anchored }: FoundQuote, replacement: string): Promise<UndoOutcome> {
  const after = paragraph.text.slice(0, anchored.start) + replacement + paragraph.text.slice(anchored.start + anchored.quote.length);
  const outcome = await refusing(() => runWord(async (context): Promise<ActOutcome> => {
    const now = (await paragraphsOf(context, "body")).concat(await paragraphsOf(context, "header"), await paragraphsOf(context, "footer"));
    const same = now.filter(({ text }) => text === after);
    const [only] = same;
    if (only === undefined || same.length > 1) {
      return { status: "changed" };
    }
    if (replacement === "") {
      // Word cannot find an empty place; the paragraph is put back as a whole only where that loses no look.
      return { status: "unable" };
    }
    const range = await rangeOf(context, { paragraph: only, anchored: { paragraph: 0, start: anchored.start, quote: replacement } });
    if (range === undefined) {
      return { status: "not-found" };
    }
    range.insertText(anchored.quote, Word.InsertLocation.replace);
    await context.sync();
    return { status: "done", how: "untracked", undo: () => Promise.resolve("by-hand") };
  }));
  return outcome.status === "done" ? "undone" : outcome.status === "unable" ? "by-hand" : outcome.status;
}

/** Rejects the tracked change that we made (WordApi 1.6): a second replacement would only add to it. */
async function rejectOwn({ anchored }: FoundQuote, replacement: string): Promise<UndoOutcome> {
  if (!hostHas("1.6")) {
    return "by-hand";
  }
  const outcome = await refusing(() => runWord(async (context): Promise<ActOutcome> => {
    const changes = context.document.body.getTrackedChanges();
    changes.load("items/text,items/type");
    await context.sync();
    const own = [{ type: "Added", text: replacement }, { type: "Deleted", text: anchored.quote }]
      .filter(({ text }) => text !== "")
      .map((wanted) => changes.items.filter((change) => change.type === wanted.type && fold(change.text).text === fold(wanted.text).text));
    if (own.some((matches) => matches.length !== 1)) {
      return { status: "changed" };
    }
    own.flat().forEach((change) => change.reject());
    await context.sync();
    return { status: "done", how: "tracked", undo: () => Promise.resolve("by-hand") };
  }));
  return outcome.status === "done" ? "undone" : outcome.status === "changed" ? "by-hand" : outcome.status;
}

async function deleteComment(id: string): Promise<UndoOutcome> {
  const outcome = await refusing(() => runWord(async (context): Promise<ActOutcome> => {
    const comments = context.document.body.getComments();
    comments.load("items/id");
    await context.sync();
    const own = comments.items.find((comment) => comment.id === id);
    own?.delete();
    await context.sync();
    return own === undefined ? { status: "not-found" } : { status: "done", how: "commented", undo: () => Promise.resolve("by-hand") };
  }));
  return outcome.status === "done" ? "undone" : outcome.status;
}

/** A refusal of the host is an outcome, not a failure of the pane; anything else still is one. */
async function refusing(act: () => Promise<ActOutcome>): Promise<ActOutcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Problem && error.kind === "office" && isDenial(error.code)) {
      return { status: "denied" };
    }
    throw error;
  }
}

export function isDenial(code: string): boolean {
  return code === "AccessDenied" || code === "NotAllowed" || code === "ReadOnly";
}
