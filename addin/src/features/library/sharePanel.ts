import type { LibraryAccess, LibraryDocument, LibraryOverview, LibraryRole } from "../../api/contract";
import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import type { LibraryDesk } from "./libraryDesk";

const offered: readonly LibraryRole[] = ["read", "write"];

/** Who can open the document now, and, before anything happens, who will. Undefined where it could not be had. */
export async function sharePanel(frame: Frame, desk: LibraryDesk, document: LibraryDocument, abilities: LibraryOverview["abilities"]): Promise<HTMLElement | undefined> {
  const found = await frame.run(frame.text.library.listing, async (signal) => {
    const [access, link] = await Promise.all([desk.client.access(document.id, signal), abilities.links ? desk.client.link(document.id, signal) : undefined]);
    return { access, link: link?.address };
  });
  if (found === undefined) {
    return undefined;
  }
  const panel = element("section", { class: "share", "aria-label": frame.text.library.shareFor(document.name) });
  const show = (access: readonly LibraryAccess[]): void => {
    panel.replaceChildren(
      ...[
        accessList(frame, desk, document, access, abilities.sharing, show),
        found.link === undefined ? undefined : linkField(frame, found.link),
        abilities.sharing ? inviteForm(frame, desk, document, access, show) : element("p", { class: "hint" }, frame.text.library.noSharing),
      ].filter((part) => part !== undefined),
    );
  };
  show(found.access);
  return panel;
}

type Show = (access: readonly LibraryAccess[]) => void;

function accessList(frame: Frame, desk: LibraryDesk, document: LibraryDocument, access: readonly LibraryAccess[], canRevoke: boolean, show: Show): HTMLElement {
  const words = frame.text.library;
  const revoke = async (id: string): Promise<void> => {
    const left = await frame.run(words.saving, async (signal) => {
      await desk.client.revoke(document.id, id, signal);
      return desk.client.access(document.id, signal);
    });
    if (left !== undefined) {
      show(left);
    }
  };
  const row = ({ id, name, role }: LibraryAccess): HTMLElement =>
    element(
      "li",
      {},
      element("span", {}, `${name}: ${words.accessRoles[role]}${id === undefined ? ` (${words.inherited})` : ""}`),
      id === undefined || !canRevoke ? undefined : button("quiet", words.revoke, () => revoke(id), { "aria-label": words.revokeFor(name) }),
    );
  return element("div", {}, element("h4", {}, words.whoSees), access.length === 0 ? element("p", { class: "hint" }, words.nobodyElse) : element("ul", {}, ...access.map(row)));
}

function linkField({ text }: Frame, address: string): HTMLElement {
  const [id, hintId] = [newId("link"), newId("hint")];
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, text.library.link),
    element("p", { class: "hint", id: hintId }, text.library.linkHint),
    element("input", { id, type: "text", readonly: true, value: address, "aria-describedby": hintId }),
  );
}

/** Two steps: whom, then the whole list of those who will be able to open it; only the second shares. */
function inviteForm(frame: Frame, desk: LibraryDesk, document: LibraryDocument, access: readonly LibraryAccess[], show: Show): HTMLElement {
  const words = frame.text.library;
  const [peopleId, roleId, problemId] = [newId("people"), newId("role"), newId("problem")];
  const problem = element("p", { class: "field-problem", id: problemId });
  const people = element("textarea", { id: peopleId, rows: 3, "aria-describedby": problemId });
  const role = element("select", { id: roleId }, ...offered.map((one) => element("option", { value: one }, words.accessRoles[one])));
  const fields = element(
    "div",
    { class: "settings" },
    element("div", { class: "field" }, element("label", { for: peopleId }, words.person), people, problem),
    element("div", { class: "field" }, element("label", { for: roleId }, words.role), role),
  );
  const first = element("div", { class: "actions" }, button("primary", words.shareNext, () => preview()));
  const second = element("div", { class: "preview" });
  const preview = (): void => {
    const wanted = people.value.split(/[\n,;]/).map((line) => line.trim()).filter((line) => line !== "");
    const isWrong = wanted.length === 0 || wanted.some((one) => !/^[^\s@]+@[^\s@]+$/.test(one));
    problem.textContent = isWrong ? words.needPerson : "";
    people.setAttribute("aria-invalid", String(isWrong));
    if (isWrong) {
      people.focus();
      return;
    }
    fields.hidden = true;
    first.hidden = true;
    second.replaceChildren(...confirmation(wanted, offered[role.selectedIndex] ?? "read"));
    second.querySelector<HTMLElement>("button")?.focus();
  };
  const confirmation = (wanted: readonly string[], allowed: LibraryRole): HTMLElement[] => {
    const share = async (): Promise<void> => {
      const now = await frame.run(words.saving, (signal) => desk.client.share(document.id, wanted, allowed, signal));
      if (now !== undefined) {
        frame.announce(words.shared(document.name));
        show(now);
      }
    };
    return [
      element("p", {}, words.willSee(document.name, words.accessRoles[allowed])),
      element("ul", {}, ...wanted.map((one) => element("li", {}, words.newcomer(one))), ...access.map(({ name, role: has }) => element("li", {}, `${name}: ${words.accessRoles[has]}`))),
      element("div", { class: "actions" }, button("primary", words.shareDo, share), button("quiet", words.shareBack, () => show(access))),
    ];
  };
  return element("div", { class: "invite" }, fields, first, second);
}
