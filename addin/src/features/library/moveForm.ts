import type { LibraryDocument, LibraryFolder } from "../../api/contract";
import { Problem } from "../../api/problem";
import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import type { LibraryDesk } from "./libraryDesk";

/** Another name, another unit's folder, or both; versions and sharing go along. */
export function moveForm(frame: Frame, desk: LibraryDesk, document: LibraryDocument, folders: readonly LibraryFolder[], again: (folder?: string) => Promise<void>): HTMLElement {
  const words = frame.text.library;
  const [nameId, folderId, problemId] = [newId("name"), newId("folder"), newId("problem")];
  const problem = element("p", { class: "field-problem", id: problemId });
  const name = element("input", { id: nameId, type: "text", value: document.name, autocomplete: "off", "aria-describedby": problemId });
  const folder = element("select", { id: folderId }, ...folders.map((one) => element("option", { value: one.id, selected: one.id === document.folder }, one.name)));
  const complain = (message: string): void => {
    problem.textContent = message;
    name.setAttribute("aria-invalid", "true");
    name.focus();
  };
  const move = async (): Promise<void> => {
    problem.textContent = "";
    name.removeAttribute("aria-invalid");
    const wanted = name.value.trim();
    if (wanted === "") {
      complain(words.needName);
      return;
    }
    const moved = await frame.run(words.saving, async (signal) => {
      try {
        return await desk.client.move(document, { name: wanted, folder: folder.value }, signal);
      } catch (error) {
        if (error instanceof Problem && error.code === "name-taken") {
          return "taken" as const;
        }
        throw error;
      }
    });
    if (moved === "taken") {
      complain(words.taken);
    } else if (moved !== undefined) {
      desk.isNow(moved);
      frame.announce(words.moved(moved.name));
      await again(moved.folder);
    }
  };
  return element(
    "section",
    { class: "move", "aria-label": words.moveFor(document.name) },
    element(
      "div",
      { class: "settings" },
      element("div", { class: "field" }, element("label", { for: nameId }, words.name), name),
      element("div", { class: "field" }, element("label", { for: folderId }, words.unit), folder),
    ),
    problem,
    element("div", { class: "actions" }, button("primary", words.moveSave, move)),
  );
}
