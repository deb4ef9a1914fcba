import { asProblem } from "../../api/problem";
import type { ReviewStatus } from "../../api/contract";
import type { Frame } from "../../app/view";
import { noticeBanner, problemBanner } from "../../ui/banner";
import { button, element } from "../../ui/dom";
import { dashboard } from "./dashboard";
import type { ReviewDesk } from "./reviewDesk";

/** One review: its progress while it runs, its table once it is done. */
export function reviewView(frame: Frame, id: string): HTMLElement {
  const { text, session } = frame;
  const words = text.reviews;
  const body = element("div", { class: "review" });
  const desk = session.reviews;
  if (desk !== undefined) {
    const look = desk.lookAt(id);
    if (look === undefined) {
      follow(frame, desk, id, body);
    } else {
      body.append(dashboard(frame, desk, look));
    }
  }
  return element("div", { class: "review-view" }, element("h1", { tabindex: -1 }, words.title), element("div", { class: "actions" }, button("quiet", words.back, () => frame.show({ name: "reviews" }))), body);
}

function follow(frame: Frame, desk: ReviewDesk, id: string, body: HTMLElement): void {
  const words = frame.text.reviews;
  const gone = new AbortController();
  frame.whenLeft(() => gone.abort());
  const bar = element("progress", { max: 1, value: 0, "aria-label": words.progressLabel });
  const said = element("p", { class: "progress-words" }, words.waiting);
  const stop = button("secondary", words.stop, () => desk.client.stop(id, gone.signal).catch(fail));
  body.replaceChildren(element("div", { class: "review-progress" }, bar, said, stop));
  let last: ReviewStatus | undefined;
  const tell = (status: ReviewStatus): void => {
    last = status;
    bar.max = Math.max(1, status.total);
    bar.value = status.judged;
    said.textContent = status.stage === "queued" ? words.waiting : words.progress(status.judged, status.total);
  };
  const fail = (error: unknown): void => {
    if (gone.signal.aborted) {
      return;
    }
    body.replaceChildren(problemBanner(asProblem(error), frame.text), button("secondary", words.again, () => follow(frame, desk, id, body)));
  };
  void desk.client.follow(id, tell, gone.signal).then(() => {
    if (!gone.signal.aborted) {
      void end(frame, desk, id, body, last);
    }
  }, fail);
}

async function end(frame: Frame, desk: ReviewDesk, id: string, body: HTMLElement, status: ReviewStatus | undefined): Promise<void> {
  const words = frame.text.reviews;
  if (status?.stage !== "done") {
    // A line that was cut off while the review went on is taken up again.
    body.replaceChildren(status?.endedAt === undefined ? button("secondary", words.again, () => follow(frame, desk, id, body)) : noticeBanner("warning", status.stage === "cancelled" ? words.stopped : words.failed, ...(status.reason === undefined ? [] : [status.reason])));
    return;
  }
  const table = await frame.run(words.loading, (signal) => desk.client.table(id, signal));
  if (table === undefined) {
    body.replaceChildren(button("secondary", words.again, () => end(frame, desk, id, body, status)));
    return;
  }
  body.replaceChildren(dashboard(frame, desk, desk.begin(id, table)));
}
