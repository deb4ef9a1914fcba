import type { Location } from "../../api/contract";
import { startCheck, type Frame } from "../../app/view";
import { noticeBanner } from "../../ui/banner";
import { button, element } from "../../ui/dom";
import { download } from "../../ui/download";
import { ReadingView } from "../../ui/readingView";
import { parentSection } from "./parentSection";
import { allConfirmed, openCount, toFile } from "./requirementEdits";

/** Second step: the officer makes sure that the parent's requirements were understood. */
export function confirmView(frame: Frame): HTMLElement {
  const { session, text } = frame;
  const counts = element("p", { class: "counts", role: "status" });
  const confirmAll = button("secondary", text.confirm.confirmAll, () => {
    session.reviewed.forEach((parent) => session.keep({ ...parent, set: allConfirmed(parent.set) }));
    renderSections();
    frame.announce(text.confirm.changed.all);
  });
  const sections = element("div", { class: "parents" });
  const aside = element("aside", { class: "beside" });
  const reading = readingOf(frame, aside);

  const countAgain = (): void => {
    const sets = session.reviewed.map((parent) => parent.set);
    const open = sets.reduce((sum, set) => sum + openCount(set), 0);
    counts.textContent = text.confirm.counts(sets.reduce((sum, set) => sum + set.requirements.length, 0), open);
    confirmAll.disabled = open === 0;
  };
  const renderSections = (): void => {
    sections.replaceChildren(
      ...session.reviewed.map((parent, position) => {
        return parentSection({ frame, parent, position, changed: countAgain, showBeside: (location) => reading.show(position, location) });
      }),
    );
    countAgain();
  };
  renderSections();
  reading.open(0);
  // At the end too: a parent has dozens of requirements.
  const check = () => button("primary", text.confirm.check, () => startCheck(frame));

  return element(
    "div",
    { class: "confirm-view" },
    element("h1", { tabindex: -1 }, text.confirm.title),
    element("p", { class: "intro" }, text.confirm.intro),
    element(
      "div",
      { class: "toolbar" },
      counts,
      element("div", { class: "actions" }, confirmAll, button("secondary", text.confirm.download, () => session.reviewed.forEach((parent) => download(toFile(parent)))), check()),
      element("p", { class: "hint wide" }, text.confirm.downloadHint),
    ),
    element("div", { class: "columns" }, sections, aside),
    element("div", { class: "actions closing" }, check()),
  );
}

interface ParentReading {
  open: (position: number) => void;
  /** False where the screen has no room for a second column. */
  show: (position: number, location: Location) => boolean;
}

function readingOf({ session, text }: Frame, aside: HTMLElement): ParentReading {
  let shown: { position: number; view: ReadingView } | undefined;
  const open = (position: number): void => {
    const parent = session.reviewed[position];
    if (parent?.text === undefined) {
      aside.replaceChildren(noticeBanner("note", text.confirm.noReading));
      shown = undefined;
    } else if (shown?.position !== position) {
      const view = new ReadingView(`${text.confirm.reading}: ${parent.file.name}`, undefined, parent.text, text);
      aside.replaceChildren(view.root);
      shown = { position, view };
    }
  };
  return {
    open,
    show: (position, location) => {
      if (window.getComputedStyle(aside).display === "none") {
        return false;
      }
      open(position);
      return shown?.view.show(location) === true;
    },
  };
}
