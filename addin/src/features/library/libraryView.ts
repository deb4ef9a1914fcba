import type { LibraryBinned, LibraryDocument, LibraryFolder, LibraryOverview } from "../../api/contract";
import type { Frame } from "../../app/view";
import { button, element, newId } from "../../ui/dom";
import { documentCard } from "./documentCard";
import { formatMoment } from "./formatMoment";
import type { LibraryDesk } from "./libraryDesk";
import { saveForm } from "./saveForm";

const inVietnamese = new Intl.Collator("vi", { numeric: true });

/** The units' folders and what lies in them; the draft is opened from here and saved here. */
export function libraryView(frame: Frame): HTMLElement {
  const { session, text } = frame;
  const words = text.library;
  const body = element("div", { class: "library" });
  const desk = session.library;
  if (desk !== undefined) {
    // Progress can only be shown on a page that is there.
    queueMicrotask(() => void fill(frame, desk, body, desk.opened?.folder));
  }
  return element("div", { class: "library-view" }, element("h1", { tabindex: -1 }, text.areas.library), element("p", { class: "intro" }, words.intro), body);
}

async function fill(frame: Frame, desk: LibraryDesk, body: HTMLElement, wanted: string | undefined): Promise<void> {
  const found = await frame.run(frame.text.library.listing, async (signal) => {
    const overview = await desk.client.overview(signal);
    const { folders } = overview;
    const folder = folders.find(({ id }) => id === wanted) ?? folders[0];
    const [documents, bin] = await Promise.all([folder === undefined ? [] : desk.client.list(folder.id, signal), desk.client.bin(signal)]);
    return { overview, folders, folder, documents, bin };
  });
  if (found === undefined) {
    body.replaceChildren(button("secondary", frame.text.library.again, () => fill(frame, desk, body, wanted)));
    return;
  }
  const again = (folder: string | undefined = found.folder?.id): Promise<void> => fill(frame, desk, body, folder);
  body.replaceChildren(
    ...[
      desk.host.file === undefined ? undefined : saveForm(frame, desk, found.folders, again),
      folderSection(frame, desk, found, again),
      found.bin.length === 0 ? undefined : binSection(frame, desk, found.bin, again),
    ].filter((section) => section !== undefined),
  );
}

interface Listing {
  overview: LibraryOverview;
  folders: readonly LibraryFolder[];
  folder: LibraryFolder | undefined;
  documents: readonly LibraryDocument[];
}

function folderSection(frame: Frame, desk: LibraryDesk, { overview, folders, folder, documents }: Listing, again: (folder?: string) => Promise<void>): HTMLElement {
  const words = frame.text.library;
  const id = newId("folder");
  const select = element("select", { id, change: () => void again(select.value) }, ...[...folders].sort((one, other) => inVietnamese.compare(one.name, other.name)).map((one) => element("option", { value: one.id, selected: one.id === folder?.id }, one.name)));
  return element(
    "section",
    { class: "documents", "aria-label": words.documents },
    element("h2", {}, words.documents),
    folder === undefined ? element("p", {}, words.empty) : element("div", { class: "field" }, element("label", { for: id }, words.unit), select),
    folder !== undefined && documents.length === 0 ? element("p", {}, words.emptyFolder) : undefined,
    ...[...documents].sort((one, other) => inVietnamese.compare(one.name, other.name)).map((document) => documentCard(frame, desk, document, overview, again)),
  );
}

function binSection(frame: Frame, desk: LibraryDesk, bin: readonly LibraryBinned[], again: () => Promise<void>): HTMLElement {
  const words = frame.text.library;
  const takeBack = async (id: string): Promise<void> => {
    if ((await frame.run(words.saving, (signal) => desk.client.takeBack(id, signal))) !== undefined) {
      await again();
    }
  };
  return element(
    "details",
    { class: "bin" },
    element("summary", {}, words.bin(bin.length)),
    element(
      "ul",
      {},
      ...bin.map(({ document, deletedAt }) =>
        element(
          "li",
          {},
          element("span", {}, `${document.name} (${words.deletedAt(formatMoment(deletedAt, frame.language))})`),
          button("quiet", words.takeBack, () => takeBack(document.id), { "aria-label": words.takeBackFor(document.name) }),
        ),
      ),
    ),
  );
}
