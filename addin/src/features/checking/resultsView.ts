import type { Verdict } from "../../api/contract";
import { formatTime } from "../../app/messages";
import type { CheckedDraft } from "../../app/session";
import { startCheck, type Frame } from "../../app/view";
import type { GoToOutcome } from "../../office/DocumentHost";
import { WorkbenchDocument } from "../../office/WorkbenchDocument";
import { noticeBanner } from "../../ui/banner";
import { button, element } from "../../ui/dom";
import { ReadingView } from "../../ui/readingView";
import { findingList } from "./findingList";
import { countBySeverity } from "./grouping";
import type { GoTo } from "./placeLink";
import { verdictList } from "./verdictList";

/** Third step: what the draft meets, misses and gets wrong, each with its place. */
export function resultsView(frame: Frame, checked: CheckedDraft): HTMLElement {
  const { session, text, language } = frame;
  const notices = element("div", { class: "notices" }, checked.textOnly ? noticeBanner("warning", text.results.textOnly) : undefined);
  const beside = session.host instanceof WorkbenchDocument ? besideList(frame, session.host, checked) : undefined;
  const goTo: GoTo = async (place, from) => {
    const outcome = await frame.run(text.goTo.busy, () => session.host.goTo(place));
    if (isStale(outcome) && session.host.name === "word") {
      notices.replaceChildren(noticeBanner("warning", text.results.changed(formatTime(checked.at, language))));
    }
    if (outcome === "found") {
      beside?.cameFrom(from);
    }
    return outcome;
  };
  const lists = element(
    "div",
    { class: "lists" },
    section(text.results.requirements, verdictList(checked.report.verdicts, checked.parents, text, goTo)),
    section(text.results.findings, findingList(checked.report.findings, session.rules(), text, goTo)),
  );
  return element(
    "div",
    { class: "results-view" },
    element("h1", { tabindex: -1 }, text.results.title),
    element(
      "div",
      { class: "toolbar" },
      element("p", { class: "counts" }, summary(checked, frame)),
      element("p", { class: "hint" }, text.results.checkedAt(formatTime(checked.at, language))),
      element("div", { class: "actions" }, button("secondary", text.results.again, () => void startCheck(frame))),
    ),
    notices,
    beside === undefined ? lists : element("div", { class: "columns" }, lists, beside.root),
  );
}

function isStale(outcome: GoToOutcome | undefined): boolean {
  return outcome === "changed" || outcome === "not-found";
}

function summary({ report }: CheckedDraft, { text }: Frame): string {
  const count = (...statuses: Verdict[]) => report.verdicts.filter(({ verdict }) => statuses.includes(verdict)).length;
  const sentences = [
    text.results.requirementSummary(report.verdicts.length, count("violated", "missing")),
    text.results.openSummary(count("needs_input", "needs_review")),
    text.results.errorSummary(countBySeverity(report.findings).error),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function section(title: string, content: HTMLElement): HTMLElement {
  return element("section", {}, element("h2", {}, title), content);
}

/** The draft beside the lists; on a narrow screen it stands below them, so there is a way back to the item that led there. */
function besideList({ text }: Frame, host: WorkbenchDocument, { text: draft }: CheckedDraft): { root: HTMLElement; cameFrom: (from: HTMLElement) => void } {
  const view = new ReadingView(text.results.reading, text.results.readingHint, draft, text);
  host.showIn(view);
  let origin: HTMLElement | undefined;
  const back = button("secondary", text.results.backToItem, () => {
    origin?.scrollIntoView({ block: "center" });
    origin?.focus({ preventScroll: true });
  }, { class: "button secondary back", hidden: true });
  return {
    root: element("aside", { class: "beside" }, view.root, back),
    cameFrom: (from) => {
      origin = from;
      back.hidden = false;
    },
  };
}
