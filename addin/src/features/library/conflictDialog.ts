import type { LibraryDetails } from "../../api/contract";
import type { Problem } from "../../api/problem";
import type { Frame } from "../../app/view";
import { showDialog } from "../../ui/dialog";
import { button, element, newId } from "../../ui/dom";
import { formatMoment } from "./formatMoment";

export type ConflictChoice = "mine" | "theirs" | "both";

/**
 * Asks what is to stand: the draft on screen, what stands in the library, or both. Undefined: nothing for now.
 * @param takesFiles Whether what stands in the library would come in the place of the draft.
 */
export async function conflictDialog(frame: Frame, problem: Problem, { document: theirs, lock }: LibraryDetails, takesFiles: boolean): Promise<ConflictChoice | undefined> {
  const words = frame.text.library;
  const isLocked = problem.code === "locked";
  let choice: ConflictChoice | undefined;
  await showDialog(isLocked ? words.lockedTitle : words.conflictTitle, (close) => {
    const offer = (chosen: ConflictChoice, label: string, hint: string): HTMLElement => {
      const hintId = newId("hint");
      const choose = (): void => {
        choice = chosen;
        close();
      };
      return element("div", { class: "choice" }, button("secondary", label, choose, { "aria-describedby": hintId }), element("p", { class: "hint", id: hintId }, hint));
    };
    return [
      element("p", {}, isLocked ? problem.message : words.conflict(theirs.name, theirs.changedBy ?? words.someone, formatMoment(theirs.changedAt, frame.language))),
      isLocked && lock?.since !== undefined ? element("p", { class: "hint" }, words.lockedSince(formatMoment(lock.since, frame.language))) : undefined,
      isLocked && !takesFiles ? element("p", { class: "hint" }, words.lockedByMe) : undefined,
      element(
        "div",
        { class: "choices" },
        offer("both", words.both, words.bothHint),
        isLocked ? undefined : offer("mine", words.mine, words.mineHint),
        offer("theirs", words.theirs, takesFiles ? words.theirsHint : words.theirsApart),
      ),
      element("div", { class: "actions" }, button("quiet", words.later, close)),
    ];
  });
  return choice;
}
