import { hostHas, tryWord } from "./run";

/** Word tells of every key and every move of the caret: what follows waits until it has been still for so long. */
const calm = 800;

/**
 * Calls back once the document is still after a sign that it may have changed. WordApi 1.6 tells of edited paragraphs, but
 * drops some on fast typing, in deletions on the Mac and in long documents; older ones tell of none. So two more signs are
 * heeded in every version: the caret moved, and the pane got the focus back. `touch` is a sign of which Word tells nobody.
 */
export function listenForSigns(heard: () => void): { touch: () => void; stop: () => void } {
  let timer: number | undefined;
  const touch = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(heard, calm);
  };
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, touch);
  window.addEventListener("focus", touch);
  const edits = onParagraphs(touch);
  const stop = (): void => {
    window.clearTimeout(timer);
    void edits.then((forget) => forget());
    window.removeEventListener("focus", touch);
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: touch });
  };
  return { touch, stop };
}

/** Hears of edited paragraphs where Word tells of them; answers how to stop. */
async function onParagraphs(edited: () => void): Promise<() => Promise<void>> {
  if (!hostHas("1.6")) {
    return () => Promise.resolve();
  }
  const heard = (): Promise<void> => Promise.resolve(edited());
  return await tryWord(async (context) => {
    const { document } = context;
    const handlers = [document.onParagraphAdded.add(heard), document.onParagraphChanged.add(heard), document.onParagraphDeleted.add(heard)];
    await context.sync();
    // Word takes a handler back only through the document that it was given by.
    return async () => {
      await tryWord(async (own) => {
        handlers.forEach((handler) => handler.remove());
        await own.sync();
      }, document);
    };
  }) ?? (() => Promise.resolve());
}
