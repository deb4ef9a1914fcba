import type { CheckReport, DocumentText } from "../../api/contract";
import type { Frame } from "../../app/view";
import { button, element } from "../../ui/dom";
import { download } from "../../ui/download";
import { ReadingView } from "../../ui/readingView";
import { findingList } from "../checking/findingList";
import type { Places } from "../checking/placeLink";
import { verdictList } from "../checking/verdictList";
import { answers } from "./answers";
import type { ReviewDesk } from "./reviewDesk";

/** One plan of a review: its verdicts and findings beside its own words. */
export function reviewedView(frame: Frame, { id, file, unit }: { id: string; file: string; unit: string }): HTMLElement {
  const { session, text } = frame;
  const words = text.reviews;
  const body = element("div", { class: "reviewed" });
  const desk = session.reviews;
  if (desk !== undefined) {
    queueMicrotask(() => void fill(frame, desk, { id, file }, body));
  }
  const fetchDraft = async (): Promise<void> => {
    const draft = await frame.run(words.fetching, async (signal) => desk?.client.draft(id, file, signal));
    if (draft !== undefined) {
      download(draft);
    }
  };
  return element(
    "div",
    { class: "reviewed-view results-view" },
    element("h1", { tabindex: -1 }, unit),
    element("p", { class: "hint" }, `${words.plan}: ${file}`),
    element("div", { class: "actions" }, button("secondary", words.backToTable, () => frame.show({ name: "review", id })), button("quiet", words.getDraft, fetchDraft), ...(desk === undefined ? [] : answers(frame, desk, { id, file, unit, uncommented: desk.lookAt(id)?.table.rows.find((row) => row.file === file)?.uncommented }, false))),
    body,
  );
}

async function fill(frame: Frame, desk: ReviewDesk, { id, file }: { id: string; file: string }, body: HTMLElement): Promise<void> {
  const words = frame.text.reviews;
  const found = await frame.run(words.opening, (signal) => Promise.all([desk.client.check(id, file, signal), desk.client.text(id, file, signal)]));
  if (found === undefined) {
    body.replaceChildren(button("secondary", words.again, () => fill(frame, desk, { id, file }, body)));
    return;
  }
  body.replaceChildren(columns(frame, ...found));
}

function columns(frame: Frame, { verdicts, findings }: CheckReport, content: DocumentText): HTMLElement {
  const { text, session } = frame;
  const reading = new ReadingView(text.reviews.planText, undefined, content, text);
  const places: Places = {
    goTo: (place) => Promise.resolve(reading.show(place.location) ? "found" : "not-found"),
    hasParentText: () => false,
    parentText: () => Promise.resolve(undefined),
  };
  const section = (title: string, list: HTMLElement): HTMLElement => element("section", {}, element("h2", {}, title), list);
  return element(
    "div",
    { class: "columns" },
    element("div", { class: "lists" }, section(text.results.requirements, verdictList(verdicts, [], text, places)), section(text.results.findings, findingList(findings, session.rules(), text, places, undefined))),
    element("aside", { class: "beside" }, reading.root),
  );
}
