import type { LibraryDetails, LibraryDocument } from "../../api/contract";
import { Problem } from "../../api/problem";
import type { Frame } from "../../app/view";
import { conflictDialog, type ConflictChoice } from "./conflictDialog";
import type { LibraryDesk } from "./libraryDesk";

/** Saves the draft over what it was opened from; where that has changed, or somebody has it open, the officer decides. */
export async function saveDraft(frame: Frame, desk: LibraryDesk): Promise<void> {
  const { text } = frame;
  const outcome = await frame.run(text.library.saving, async (signal) => {
    try {
      await desk.save(signal);
      return "saved" as const;
    } catch (error) {
      if (error instanceof Problem && desk.opened !== undefined && (error.code === "changed" || error.code === "locked")) {
        return { problem: error, theirs: await desk.client.details(desk.opened.id, signal) };
      }
      throw error;
    }
  });
  if (outcome === "saved") {
    frame.announce(text.library.saved(desk.opened?.name ?? ""));
  } else if (outcome !== undefined) {
    await decide(frame, desk, outcome.problem, outcome.theirs);
  }
}

async function decide(frame: Frame, desk: LibraryDesk, problem: Problem, theirs: LibraryDetails): Promise<void> {
  const { text, session } = frame;
  const choice = await conflictDialog(frame, problem, theirs);
  if (choice === undefined) {
    return;
  }
  const done = await frame.run(choice === "theirs" ? text.library.opening : text.library.saving, async (signal) => {
    await carryOut(frame, desk, choice, theirs.document, signal);
    return true;
  });
  if (done !== true) {
    return;
  }
  if (choice === "theirs") {
    session.lastCheck = undefined;
    session.lastSurvey = undefined;
    frame.show({ name: "choose" });
  }
  frame.announce(text.library.saved(desk.opened?.name ?? ""));
}

async function carryOut({ session }: Frame, desk: LibraryDesk, choice: ConflictChoice, theirs: LibraryDocument, signal: AbortSignal): Promise<void> {
  switch (choice) {
    case "mine":
      await desk.saveOver(theirs, signal);
      break;
    case "theirs":
      await desk.open(theirs, undefined, signal);
      break;
    case "both":
      await desk.saveAs(theirs.folder, theirs.name, true, session.parents, signal);
      break;
  }
}
