import type { LibraryFolder } from "../../api/contract";
import { Problem } from "../../api/problem";
import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import type { LibraryDesk } from "./libraryDesk";

/** Saves the draft as a document of its own, in the folder of a unit. */
export function saveForm(frame: Frame, desk: LibraryDesk, folders: readonly LibraryFolder[], again: (folder?: string) => Promise<void>): HTMLElement {
  const words = frame.text.library;
  const [unitId, listId, nameId, problemId] = [newId("unit"), newId("units"), newId("name"), newId("problem")];
  const problem = element("p", { class: "field-problem", id: problemId });
  const known = folders.find(({ id }) => id === desk.opened?.folder)?.name ?? frame.session.facts["unit.name"] ?? "";
  const unit = element("input", { id: unitId, type: "text", list: listId, value: known, autocomplete: "off", "aria-describedby": problemId });
  const name = element("input", { id: nameId, type: "text", value: desk.opened?.name ?? desk.host.file?.name ?? "", autocomplete: "off", "aria-describedby": problemId });
  const complain = (message: string, field: HTMLInputElement): void => {
    problem.textContent = message;
    field.setAttribute("aria-invalid", "true");
    field.focus();
  };
  const save = async (): Promise<void> => {
    problem.textContent = "";
    [unit, name].forEach((field) => field.removeAttribute("aria-invalid"));
    const empty = [unit, name].find(({ value }) => value.trim() === "");
    if (empty !== undefined) {
      complain(empty === unit ? words.needUnit : words.needName, empty);
      return;
    }
    const outcome = await frame.run(words.saving, (signal) => saveAs(frame, desk, unit.value.trim(), name.value.trim(), signal));
    if (outcome === "taken") {
      complain(words.taken, name);
    } else if (outcome !== undefined) {
      frame.announce(words.saved(desk.opened?.name ?? ""));
      await again(desk.opened?.folder);
    }
  };
  return element(
    "section",
    { class: "save-form", "aria-label": words.saveTitle },
    element("h2", {}, desk.opened === undefined ? words.saveTitle : words.saveAsTitle),
    element(
      "div",
      { class: "settings" },
      element("div", { class: "field" }, element("label", { for: unitId }, words.unit), unit, element("datalist", { id: listId }, ...folders.map((folder) => element("option", { value: folder.name })))),
      element("div", { class: "field" }, element("label", { for: nameId }, words.name), name),
    ),
    problem,
    element("div", { class: "actions" }, button("primary", desk.opened === undefined ? words.saveNew : words.saveAs, save)),
  );
}

async function saveAs({ session }: Frame, desk: LibraryDesk, unit: string, name: string, signal: AbortSignal): Promise<"saved" | "taken"> {
  const folder = await desk.client.folderOf(unit, signal);
  try {
    await desk.saveAs(folder.id, name, false, session.parents, signal);
    return "saved";
  } catch (error) {
    if (error instanceof Problem && error.code === "name-taken") {
      return "taken";
    }
    throw error;
  }
}
