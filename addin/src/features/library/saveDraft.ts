import type { LibraryDetails } from "../../api/contract";
import { Problem } from "../../api/problem";
import type { Frame } from "../../app/view";
import { conflictDialog } from "./conflictDialog";
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
  const { document } = theirs;
  switch (choice) {
    case undefined:
      return;
    case "mine":
      await frame.run(text.library.saving, (signal) => desk.saveOver(document, signal));
      break;
    case "theirs":
      await frame.run(text.library.opening, (signal) => desk.open(document, undefined, signal));
      session.lastCheck = undefined;
      session.lastSurvey = undefined;
      frame.show({ name: "choose" });
      break;
    case "both":
      await frame.run(text.library.saving, (signal) => desk.saveAs(document.folder, document.name, true, session.parents, signal));
      break;
  }
  frame.announce(text.library.saved(desk.opened?.name ?? ""));
}
