import type { ReviewStatus } from "../../api/contract";
import type { Frame } from "../../app/view";
import { button, element } from "../../ui/dom";
import { formatMoment } from "../library/formatMoment";
import type { ReviewDesk } from "./reviewDesk";
import { reviewForm } from "./reviewForm";

/** Reviews of many drafts: a new one, and those that there are. */
export function reviewsView(frame: Frame): HTMLElement {
  const { session, text } = frame;
  const body = element("div", { class: "reviews" });
  const desk = session.reviews;
  if (desk !== undefined) {
    // Progress can only be shown on a page that is there.
    queueMicrotask(() => void fill(frame, desk, body));
  }
  return element("div", { class: "reviews-view" }, element("h1", { tabindex: -1 }, text.areas.reviews), element("p", { class: "intro" }, text.reviews.intro), body);
}

async function fill(frame: Frame, desk: ReviewDesk, body: HTMLElement): Promise<void> {
  const words = frame.text.reviews;
  const found = await frame.run(words.listing, async (signal) => {
    // A library that cannot be opened is no reason not to review what is sent.
    const [reviews, folders] = await Promise.all([desk.client.list(signal), frame.session.library?.client.overview(signal).then((overview) => overview.folders, () => []) ?? []]);
    return { reviews, folders };
  });
  if (found === undefined) {
    body.replaceChildren(button("secondary", words.again, () => fill(frame, desk, body)));
    return;
  }
  body.replaceChildren(reviewForm(frame, desk, found.folders), past(frame, desk, found.reviews, () => fill(frame, desk, body)));
}

function past(frame: Frame, desk: ReviewDesk, reviews: readonly ReviewStatus[], again: () => Promise<void>): HTMLElement {
  const words = frame.text.reviews;
  const remove = async ({ id }: ReviewStatus): Promise<void> => {
    if ((await frame.run(words.stopping, (signal) => desk.client.stop(id, signal).then(() => true))) === true) {
      frame.announce(words.removed);
      await again();
    }
  };
  const rows = reviews.map((review) => {
    const name = words.startedAt(formatMoment(review.startedAt, frame.language));
    const isOver = review.endedAt !== undefined;
    return element(
      "li",
      { class: "card review-card", "data-review": review.id },
      element("header", {}, element("h3", {}, name), element("span", { class: `badge plain ${review.stage}` }, words.stages[review.stage]), element("span", { class: "hint" }, words.total(review.total))),
      element("p", { class: "hint" }, [...review.parents, ...review.folders].join(" · ")),
      review.reason === undefined ? undefined : element("p", {}, review.reason),
      element(
        "div",
        { class: "actions" },
        review.stage === "failed" || review.stage === "cancelled" ? undefined : button("secondary", words.openReview, () => frame.show({ name: "review", id: review.id }), { "aria-label": words.openFor(name) }),
        isOver ? button("quiet", words.remove, () => remove(review), { "aria-label": words.removeFor(name) }) : undefined,
      ),
    );
  });
  return element("section", { "aria-label": words.past }, element("h2", {}, words.past), rows.length === 0 ? element("p", { class: "empty" }, words.none) : element("ul", { class: "plain-list" }, ...rows));
}
