import type { LibraryFolder } from "../../api/contract";
import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import { FilePicker } from "../../ui/filePicker";
import { draftsPicker } from "./draftsPicker";
import type { ReviewDesk } from "./reviewDesk";

/** What a new review is made of. */
export function reviewForm(frame: Frame, desk: ReviewDesk, folders: readonly LibraryFolder[]): HTMLElement {
  const { text } = frame;
  const words = text.reviews;
  const parents = new FilePicker(text, { label: words.parent, hint: text.choose.parentHint, accept: ".docx,.pdf,.txt,.json,.doc", multiple: true, files: desk.parents, changed: (files) => (desk.parents = files) });
  const units = new FilePicker(text, { label: words.units, hint: words.unitsHint, accept: ".txt,.csv,.xlsx", multiple: false, files: desk.units === undefined ? [] : [desk.units], changed: ([file]) => (desk.units = file) });
  const problem = element("p", { class: "field-problem", role: "alert" });
  const start = async (): Promise<void> => {
    problem.textContent = "";
    if (desk.parents.length === 0) {
      parents.complain(text.choose.needParent);
      return;
    }
    if (desk.drafts.length === 0 && desk.folders.size === 0) {
      problem.textContent = words.needDrafts;
      return;
    }
    const begun = await frame.run(words.starting, (signal) => desk.client.start({ parents: desk.parents, drafts: desk.drafts, folders: [...desk.folders], units: desk.units }, signal));
    if (begun !== undefined) {
      desk.drafts = [];
      desk.folders.clear();
      frame.show({ name: "review", id: begun.id });
    }
  };
  return element(
    "section",
    { class: "review-form", "aria-label": words.startTitle },
    element("h2", {}, words.startTitle),
    parents.root,
    draftsPicker(frame, desk),
    folders.length === 0 ? undefined : folderChoice(words.folders, desk, folders),
    element("details", { open: desk.units !== undefined }, element("summary", {}, words.units), units.root),
    problem,
    element("div", { class: "actions" }, button("primary", words.start, start)),
  );
}

function folderChoice(label: string, desk: ReviewDesk, folders: readonly LibraryFolder[]): HTMLElement {
  const boxes = folders.map(({ id, name }) => {
    const input = element("input", { type: "checkbox", id: newId("folder"), checked: desk.folders.has(id), change: () => void (input.checked ? desk.folders.add(id) : desk.folders.delete(id)) });
    return element("div", { class: "check" }, input, element("label", { for: input.id }, name));
  });
  return element("fieldset", { class: "folders" }, element("legend", {}, label), ...boxes);
}
