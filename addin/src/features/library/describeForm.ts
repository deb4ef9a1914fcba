import type { LibraryDetails, LibraryDocument, LibraryMetadata } from "../../api/contract";
import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import type { LibraryDesk } from "./libraryDesk";

const statuses: readonly LibraryMetadata["status"][] = ["draft", "submitted", "issued"];

/** What a library is sorted and sought by: unit, status, period, kind, and the parents among its own documents. Undefined where it could not be had. */
export async function describeForm(frame: Frame, desk: LibraryDesk, document: LibraryDocument, again: () => Promise<void>): Promise<HTMLElement | undefined> {
  const found = await frame.run(frame.text.library.listing, async (signal) => {
    const [details, { folders }] = await Promise.all([desk.client.details(document.id, signal), desk.client.overview(signal)]);
    const lists = await Promise.all(folders.map(({ id }) => desk.client.list(id, signal)));
    return { details, others: lists.flat().filter(({ id }) => id !== document.id) };
  });
  return found === undefined ? undefined : formOf(frame, desk, found.details, found.others, again);
}

function formOf(frame: Frame, desk: LibraryDesk, { document, metadata }: LibraryDetails, others: readonly LibraryDocument[], again: () => Promise<void>): HTMLElement {
  const words = frame.text.library;
  const unit = field(words.issuer, metadata.unit);
  const period = field(words.period, metadata.period);
  const kind = field(words.kind, metadata.kind);
  const statusId = newId("status");
  const status = element("select", { id: statusId }, ...statuses.map((one) => element("option", { value: one, selected: one === metadata.status }, words.statuses[one])));
  const parents = others.map((other) => ({ id: other.id, box: element("input", { type: "checkbox", id: newId("parent"), checked: metadata.parents.includes(other.id) }), name: other.name }));
  // A parent that is not in sight (in the bin, or not this person's to open) is kept as it was.
  const unseen = metadata.parents.filter((id) => !others.some((other) => other.id === id));
  const save = async (): Promise<void> => {
    const told: LibraryMetadata = {
      unit: unit.input.value.trim(), period: period.input.value.trim(), kind: kind.input.value.trim(), status: statuses[status.selectedIndex] ?? metadata.status,
      parents: [...unseen, ...parents.filter(({ box }) => box.checked).map(({ id }) => id)],
    };
    const described = await frame.run(words.saving, (signal) => desk.client.describe(document, told, signal));
    if (described !== undefined) {
      desk.isNow(described);
      frame.announce(words.described(document.name));
      await again();
    }
  };
  return element(
    "section",
    { class: "describe", "aria-label": words.describeFor(document.name) },
    element("div", { class: "settings" }, unit.root, element("div", { class: "field" }, element("label", { for: statusId }, words.status), status), period.root, kind.root),
    element(
      "fieldset",
      {},
      element("legend", {}, words.parents),
      ...(parents.length === 0 ? [element("p", { class: "hint" }, words.noParents)] : parents.map(({ box, name }) => element("p", { class: "check" }, box, element("label", { for: box.id }, name)))),
    ),
    element("div", { class: "actions" }, button("primary", words.describeSave, save)),
  );
}

function field(label: string, value: string | undefined): { root: HTMLElement; input: HTMLInputElement } {
  const id = newId("detail");
  const input = element("input", { id, type: "text", value: value ?? "", maxlength: 200, autocomplete: "off" });
  return { root: element("div", { class: "field" }, element("label", { for: id }, label), input), input };
}
