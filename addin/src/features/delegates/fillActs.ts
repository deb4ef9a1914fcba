import type { WorkbookPatch } from "../../api/contract";
import type { Frame } from "../../app/view";
import type { RestoreOutcome } from "../../office/BookHost";
import { button, element } from "../../ui/dom";
import { download } from "../../ui/download";
import type { Proposal } from "./delegatesView";
import { marksOf } from "./sheetMarks";

/** Filling, taking back and marking: in Excel itself; in the workbench the filled copy is downloaded. */
export function fillActs(frame: Frame, proposal: Proposal, patch: WorkbookPatch, again: () => void): HTMLElement {
  const { session, text } = frame;
  const words = text.delegates;
  const outcome = element("p", { class: "outcome", role: "status" });
  const say = (said: string, look: "found" | "refused"): void => {
    outcome.textContent = said;
    outcome.className = `outcome ${look}`;
  };
  const row = element("div", { class: "actions" });
  const save = button("quiet", words.saveProblem, () => download(proposal.problem));
  const offerFill = (): void => {
    row.replaceChildren(...[patch.summary.cells > 0 || patch.operations.length > 0 ? button("primary", words.fill, fill) : undefined, marking(), save].filter((one) => one !== undefined));
  };
  const fill = async (): Promise<void> => {
    const filled = await frame.run(text.acts.working, () => session.book.apply(patch));
    if (filled === undefined) {
      return;
    }
    if (filled.status === "applied") {
      const restore = button("secondary", words.restore, () => takeBack(filled.restore));
      row.replaceChildren(restore, button("quiet", words.propose, again), save);
      say(words.outcome.applied(filled.cells), "found");
      restore.focus();
    } else {
      say(filled.status === "conflict" ? words.outcome.conflict(filled.place) : words.outcome.denied, "refused");
    }
  };
  const takeBack = async (restore: () => Promise<RestoreOutcome>): Promise<void> => {
    const restored = await frame.run(text.acts.working, restore);
    if (restored?.status === "restored") {
      offerFill();
      say(words.outcome.restored, "found");
      row.querySelector("button")?.focus();
    } else if (restored !== undefined) {
      say(restored.status === "conflict" ? words.outcome["restore-conflict"](restored.place) : words.outcome.denied, "refused");
    }
  };
  const marking = (): HTMLButtonElement | undefined => {
    const marks = marksOf(patch);
    if (marks.length === 0) {
      return undefined;
    }
    let unmark: (() => Promise<void>) | undefined;
    const toggle = async (): Promise<void> => {
      if (unmark !== undefined) {
        const isGone = await frame.run(text.acts.working, () => (unmark as () => Promise<void>)().then(() => true));
        if (isGone === true) {
          unmark = undefined;
          pressed.textContent = words.mark;
          say(words.outcome.unmarked, "found");
        }
        return;
      }
      const made = await frame.run(text.acts.working, async () => ({ unmark: await session.book.mark(marks) }));
      unmark = made?.unmark;
      if (unmark !== undefined) {
        pressed.textContent = words.unmark;
        say(words.outcome.marked(marks.filter(({ kind }) => kind === "over").length, marks.filter(({ kind }) => kind === "under").length), "found");
      } else if (made !== undefined) {
        say(words.outcome.denied, "refused");
      }
    };
    const pressed = button("secondary", words.mark, toggle);
    return pressed;
  };

  if (session.book.name === "excel") {
    offerFill();
  } else {
    row.append(button("primary", words.download, () => keep()), save);
  }
  const keep = async (): Promise<void> => {
    const file = await frame.run(text.acts.working, (signal) => session.client.fill(proposal.book, proposal.problem, signal));
    if (file !== undefined) {
      download(new File([file], file.name.replace(/\.xlsx$/i, "-da-dien.xlsx"), { type: file.type }));
    }
  };
  return element("div", { class: "acts" }, row, outcome);
}
