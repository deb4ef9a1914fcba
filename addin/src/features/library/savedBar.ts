import type { Frame } from "../../app/view";
import { button, element } from "../../ui/dom";
import { icon } from "../../ui/icons";
import type { LibraryDesk } from "./libraryDesk";
import { saveDraft } from "./saveDraft";

/** Whether the draft is safe in the library, always in sight; undefined where there is no library. */
export function savedBar(frame: Frame): HTMLElement | undefined {
  const desk = frame.session.library;
  if (desk === undefined) {
    return undefined;
  }
  const bar = element("section", { class: "saved-bar", "aria-label": frame.text.library.savedState });
  const refresh = (): void => {
    bar.hidden = desk.state === "none";
    bar.replaceChildren(...contentOf(frame, desk));
  };
  desk.changed = refresh;
  refresh();
  return bar;
}

function contentOf(frame: Frame, desk: LibraryDesk): Node[] {
  const words = frame.text.library;
  const name = desk.opened?.name ?? "";
  switch (desk.state) {
    case "none":
      return [];
    case "apart":
      return [icon("info"), element("span", { role: "status" }, words.apart), button("secondary", words.toLibrary, () => frame.show({ name: "library" }))];
    case "changed":
      return [icon("triangle"), element("span", { role: "status" }, words.changed(name)), button("primary", words.save, () => saveDraft(frame, desk))];
    case "saved":
      return [icon("tick"), element("span", { role: "status" }, words.saved(name))];
  }
}
