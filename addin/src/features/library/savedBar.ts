import type { Frame } from "../../app/view";
import { button, element } from "../../ui/dom";
import { icon } from "../../ui/icons";
import { formatMoment } from "./formatMoment";
import type { LibraryDesk } from "./libraryDesk";
import { saveDraft, settle } from "./saveDraft";

/** Whether the draft is safe in the library, always in sight; undefined where there is no library. */
export function savedBar(frame: Frame): HTMLElement | undefined {
  const desk = frame.session.library;
  if (desk === undefined) {
    return undefined;
  }
  const bar = element("section", { class: "saved-bar", "aria-label": frame.text.library.savedState });
  let shown = "";
  const refresh = (): void => {
    const state = [desk.state, desk.opened?.name, desk.opened?.etag].join("\n");
    // What has not changed is not read out again, and keeps the focus.
    if (state !== shown) {
      shown = state;
      bar.hidden = desk.state === "none";
      bar.replaceChildren(...contentOf(frame, desk));
    }
  };
  desk.changed = refresh;
  refresh();
  return bar;
}

function contentOf(frame: Frame, desk: LibraryDesk): Node[] {
  const words = frame.text.library;
  const name = desk.opened?.name ?? "";
  const status = (text: string): HTMLElement => element("span", { role: "status" }, text);
  const save = (look: "primary" | "quiet", label: string): HTMLElement => button(look, label, () => saveDraft(frame, desk));
  switch (desk.state) {
    case "none":
      return [];
    case "looking":
      return [icon("info"), status(words.looking)];
    case "apart":
      return [icon("info"), status(words.apart), button("secondary", words.toLibrary, () => frame.show({ name: "library" }))];
    case "kept":
      return [icon("info"), status(words.kept(name, momentOf(frame, desk))), save("primary", words.save)];
    case "changed":
      return [icon("triangle"), status(words.changed(name)), save("primary", words.save)];
    case "newer":
      return [icon("triangle"), status(words.newer(name)), button("primary", words.resolve, () => settle(frame, desk))];
    case "saved":
      // Where only words can be compared, a change of looks can still be saved.
      return desk.host.takesFiles ? [icon("tick"), status(words.saved(name))] : [icon("tick"), status(words.savedAt(name, momentOf(frame, desk))), save("quiet", words.saveAgain)];
  }
}

function momentOf(frame: Frame, desk: LibraryDesk): string {
  return formatMoment(desk.opened?.changedAt ?? "", frame.language);
}
