import { describeProblem, type Problem } from "../api/problem";
import type { Messages } from "../app/messages";
import { button, element } from "./dom";
import { icon, type IconName } from "./icons";

/** What went wrong, why, and what to do next; stays until it is closed or the next attempt begins. */
export function problemBanner(problem: Problem, text: Messages): HTMLElement {
  const words = describeProblem(problem, text);
  const banner: HTMLElement = element(
    "div",
    { class: problem.kind === "cancelled" ? "banner note" : "banner error", role: "alert" },
    icon(problem.kind === "cancelled" ? "info" : "cross"),
    element(
      "div",
      {},
      element("p", { class: "banner-title" }, words.what),
      element("p", {}, words.why),
      element("p", {}, words.next),
      problem.kind === "cancelled" ? undefined : element("p", { class: "code" }, `${text.code}: ${words.code}`),
    ),
    button("quiet", "✕", () => banner.remove(), { "aria-label": text.dismiss, class: "button quiet close" }),
  );
  return banner;
}

export function noticeBanner(look: "note" | "warning", ...lines: readonly string[]): HTMLElement {
  const picture: IconName = look === "note" ? "info" : "triangle";
  return element("div", { class: `banner ${look}`, role: "status" }, icon(picture), element("div", {}, ...lines.map((line) => element("p", {}, line))));
}
