import type { LibraryDocument, LibraryOverview, LibraryVersion } from "../../api/contract";
import type { Frame } from "../../app/view";
import { button, element } from "../../ui/dom";
import { formatMoment } from "./formatMoment";
import { describeForm } from "./describeForm";
import type { LibraryDesk } from "./libraryDesk";
import { moveForm } from "./moveForm";
import { sharePanel } from "./sharePanel";

/** One document of the library with what can be done with it. */
export function documentCard(frame: Frame, desk: LibraryDesk, document: LibraryDocument, library: LibraryOverview, again: (folder?: string) => Promise<void>): HTMLElement {
  const words = frame.text.library;
  const more = element("div", { class: "more", hidden: true });
  // One at a time: what is half filled in is not lost behind another.
  const showMore = async (panel: () => Promise<HTMLElement | undefined>): Promise<void> => {
    const shown = await panel();
    if (shown !== undefined) {
      more.hidden = false;
      more.replaceChildren(shown);
      shown.querySelector<HTMLElement>("input, select, button")?.focus();
    }
  };
  const versions = element("div", { class: "versions", hidden: true });
  const isOpen = desk.opened?.id === document.id;
  const remove = async (): Promise<void> => {
    const done = await frame.run(words.saving, async (signal) => {
      await desk.client.remove(document, signal);
      return true;
    });
    if (done === true) {
      desk.isGone(document);
      frame.announce(words.removed(document.name));
      await again();
    }
  };
  return element(
    "article",
    { class: "card document" },
    element("header", {}, element("h3", {}, document.name), isOpen ? element("span", { class: "badge" }, words.isOpen) : undefined),
    element("p", { class: "hint" }, words.changedAt(formatMoment(document.changedAt, frame.language), document.changedBy ?? words.someone)),
    element(
      "div",
      { class: "actions" },
      button("primary", words.open, () => openDraft(frame, desk, document, undefined), { "aria-label": words.openFor(document.name) }),
      button("secondary", words.asParent, () => openParent(frame, desk, document), { "aria-label": words.asParentFor(document.name) }),
      button("secondary", words.versions, () => showVersions(frame, desk, document, versions, again), { "aria-label": words.versionsFor(document.name) }),
      button("secondary", words.describe, () => showMore(() => describeForm(frame, desk, document, again)), { "aria-label": words.describeFor(document.name) }),
      button("secondary", words.move, () => showMore(() => Promise.resolve(moveForm(frame, desk, document, library.folders, again))), { "aria-label": words.moveFor(document.name) }),
      button("secondary", words.share, () => showMore(() => sharePanel(frame, desk, document, library.abilities)), { "aria-label": words.shareFor(document.name) }),
      button("quiet", words.remove, remove, { "aria-label": words.removeFor(document.name) }),
    ),
    versions,
    more,
  );
}

async function openDraft(frame: Frame, desk: LibraryDesk, document: LibraryDocument, version: string | undefined): Promise<void> {
  const { session, text } = frame;
  const parents = await frame.run(text.library.opening, (signal) => desk.open(document, version, signal));
  if (parents !== undefined) {
    session.parents = parents.length > 0 ? parents : session.parents;
    session.lastCheck = undefined;
    session.lastSurvey = undefined;
    frame.show({ name: "choose" });
  }
}

async function openParent(frame: Frame, desk: LibraryDesk, document: LibraryDocument): Promise<void> {
  const { session, text } = frame;
  const file = await frame.run(text.library.opening, (signal) => desk.openAsParent(document, signal));
  if (file !== undefined) {
    session.parents = [...session.parents.filter(({ name }) => name !== file.name), file];
    frame.show({ name: "choose" });
  }
}

async function showVersions(frame: Frame, desk: LibraryDesk, document: LibraryDocument, place: HTMLElement, again: () => Promise<void>): Promise<void> {
  const words = frame.text.library;
  const found = await frame.run(words.listing, (signal) => desk.client.versions(document.id, signal));
  if (found === undefined) {
    return;
  }
  const restore = async (version: LibraryVersion): Promise<void> => {
    const restored = await frame.run(words.saving, (signal) => desk.client.restore(document, version.id, signal));
    if (restored !== undefined) {
      desk.standsNow(restored);
      frame.announce(words.restored);
      await again();
    }
  };
  place.hidden = false;
  place.replaceChildren(
    element(
      "ol",
      {},
      ...found.map((version, index) => {
        const at = formatMoment(version.at, frame.language);
        return element(
          "li",
          {},
          element("span", {}, `${at}, ${version.by ?? words.someone}: ${words.origins[version.origin]}`),
          button("quiet", words.openVersion, () => openDraft(frame, desk, document, index === 0 ? undefined : version.id), { "aria-label": words.openVersionFor(at) }),
          index === 0 ? undefined : button("quiet", words.restore, () => restore(version), { "aria-label": words.restoreFor(at) }),
        );
      }),
    ),
  );
}
