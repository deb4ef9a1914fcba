import type { Finding, RequirementVerdict, Verdict } from "../../api/contract";
import { formatTime } from "../../app/messages";
import type { CheckedDraft } from "../../app/session";
import { startCheck, type Frame } from "../../app/view";
import type { GoToOutcome } from "../../office/DocumentHost";
import { WorkbenchDocument } from "../../office/WorkbenchDocument";
import { noticeBanner } from "../../ui/banner";
import { button, element } from "../../ui/dom";
import { isRequirementFile } from "../requirements/requirementEdits";
import { actsOf } from "./actsOf";
import { paperButtons } from "./checkPapers";
import { DraftBeside } from "./draftBeside";
import { findingList } from "./findingList";
import { countBySeverity } from "./grouping";
import type { Places } from "./placeLink";
import { verdictList } from "./verdictList";

/** Third step: what the draft meets, misses and gets wrong, each with its place. */
export function resultsView(frame: Frame, checked: CheckedDraft): HTMLElement {
  const { session, text, language } = frame;
  const notices = element("div", { class: "notices" }, checked.textOnly ? noticeBanner("warning", text.results.textOnly) : undefined);
  const lists = element("div", { class: "lists" });
  const cardOf = (one: Finding | RequirementVerdict) =>
    lists.querySelector<HTMLElement>("id" in one ? `[data-finding="${CSS.escape(one.id)}"]` : `[data-verdict="${checked.report.verdicts.indexOf(one)}"]`);
  const beside = session.host instanceof WorkbenchDocument ? new DraftBeside(frame, session.host, checked, cardOf) : undefined;
  const goTo: Places["goTo"] = async (place, from) => {
    const outcome = await frame.run(text.goTo.busy, () => session.host.goTo(place));
    if (isStale(outcome) && session.host.name === "word") {
      stale();
    }
    if (outcome === "found") {
      beside?.cameFrom(from);
    }
    return outcome;
  };
  const stale = (): void => notices.replaceChildren(noticeBanner("warning", text.results.changed(formatTime(checked.at, language))));
  frame.whenLeft(session.host.onChanged(stale));
  if (session.sectionsChangedAt !== undefined && session.sectionsChangedAt > checked.at) {
    stale();
  }
  const places: Places = { goTo, ...parentPlaces(frame, checked) };
  const { verdicts, findings, lapsedWaivers = [] } = checked.report;
  const papers = paperButtons(frame, checked);
  const requirements = section(text.results.requirements, verdictList(verdicts, checked.parents, text, places));
  const faults = section(text.results.findings, findingList(findings, session.rules(), text, places, actsOf(frame, checked, () => papers.refresh())));
  lists.append(requirements, faults);
  return element(
    "div",
    { class: "results-view" },
    element("h1", { tabindex: -1 }, text.results.title),
    element(
      "div",
      { class: "toolbar" },
      element("p", { class: "counts" }, summary(checked, frame)),
      element("p", { class: "hint" }, text.results.checkedAt(formatTime(checked.at, language))),
      element("div", { class: "actions" }, button("secondary", text.results.again, () => startCheck(frame)), papers.root),
      element(
        "nav",
        { class: "actions wide", "aria-label": text.results.jump },
        button("quiet", text.results.toRequirements(verdicts.length), () => jumpTo(requirements)),
        button("quiet", text.results.toFindings(findings.length), () => jumpTo(faults)),
      ),
    ),
    notices,
    lapsedWaivers.length === 0 ? undefined : noticeBanner("warning", text.acts.lapsed(lapsedWaivers.length), ...lapsedWaivers.map(({ waiver }) => text.acts.waived(waiver.reason, waiver.by))),
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
  return element("section", {}, element("h2", { tabindex: -1 }, title), content);
}

// Not by a link: Office keeps its connection data in the page's fragment.
function jumpTo(target: HTMLElement): void {
  const heading = target.querySelector("h2");
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

/** The parents as they were checked; "parent:1" is the second of them. */
function parentPlaces(frame: Frame, { parents }: CheckedDraft): Omit<Places, "goTo"> {
  const fileOf = (document: string) => parents[Number(document.split(":")[1] ?? Number.NaN)]?.file;
  return {
    hasParentText: (document) => {
      const file = fileOf(document);
      return file !== undefined && !isRequirementFile(file);
    },
    parentText: async (document) => {
      const file = fileOf(document);
      return file === undefined ? undefined : frame.run(frame.text.busy.reading, (signal) => frame.session.parentText(file, signal));
    },
  };
}
