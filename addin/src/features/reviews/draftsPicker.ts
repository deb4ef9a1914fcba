import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import type { ReviewDesk } from "./reviewDesk";

/** Many drafts at once, one by one or as a folder; too many to be listed, so they are counted. */
export function draftsPicker(frame: Frame, desk: ReviewDesk): HTMLElement {
  const words = frame.text.reviews;
  const counted = element("p", { class: "chosen", role: "status" });
  const hint = newId("hint");
  const clear = button("quiet", words.clear, () => take([], true));
  const take = (added: readonly File[], anew = false): void => {
    desk.drafts = anew ? [...added] : [...desk.drafts, ...added];
    counted.textContent = words.chosen(desk.drafts.length);
    clear.hidden = desk.drafts.length === 0;
  };
  const pick = (label: string, attributes: Record<string, boolean | string>): HTMLElement[] => {
    const input = element("input", {
      type: "file", multiple: true, class: "visually-hidden", id: newId("drafts"), "aria-label": `${words.drafts}: ${label}`, "aria-describedby": hint, ...attributes,
      change: () => {
        take([...(input.files ?? [])]);
        input.value = "";
      },
    });
    return [input, element("label", { for: input.id, class: "button secondary", "aria-hidden": "true" }, label)];
  };
  take(desk.drafts, true);
  return element(
    "section",
    { class: "picker", role: "group", "aria-label": words.drafts },
    element("h2", {}, words.drafts),
    element("p", { class: "hint", id: hint }, words.draftsHint),
    element("div", { class: "drop-zone" }, ...pick(words.pickFiles, { accept: ".docx,.pdf,.txt,.doc" }), ...pick(words.pickFolder, { webkitdirectory: true }), counted, clear),
  );
}
