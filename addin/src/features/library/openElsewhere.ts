import type { LibraryDocument } from "../../api/contract";
import type { Frame } from "../../app/view";
import { showDialog } from "../../ui/dialog";
import { button, element } from "../../ui/dom";
import { download } from "../../ui/download";
import type { LibraryDesk } from "./libraryDesk";

/** How Office's programs are asked to open a file for editing by its address. */
const openers: readonly [RegExp, string][] = [[/\.docx$/i, "ms-word:ofe|u|"], [/\.xlsx$/i, "ms-excel:ofe|u|"]];

/** Opens a document in a window of its own, for a host that cannot put it in the place of the draft: by its address where it has one, else as a file that knows where it is from. */
export async function openElsewhere(frame: Frame, desk: LibraryDesk, document: LibraryDocument, version: string | undefined): Promise<void> {
  const words = frame.text.library;
  const found = await frame.run(words.opening, async (signal) => {
    const { abilities } = await desk.client.overview(signal);
    if (abilities.links && version === undefined) {
      return { link: await desk.client.link(document.id, signal) };
    }
    return { file: version === undefined ? await desk.client.workingCopy(document, signal) : await desk.client.content(document, version, signal) };
  });
  if (found === undefined) {
    return;
  }
  if (found.file !== undefined) {
    download(found.file);
    await tell(frame, document, [element("p", {}, words.downloaded(document.name)), element("p", {}, version === undefined ? words.openDownloaded : words.openOldDownloaded)]);
    return;
  }
  const opener = openers.find(([ending]) => ending.test(document.name))?.[1];
  const { file, address } = found.link;
  await tell(frame, document, [
    element("p", {}, words.openBy),
    ...(file === undefined || opener === undefined ? [] : [element("p", {}, element("a", { class: "button primary", href: opener + file }, words.openInOffice))]),
    element("p", {}, element("a", { class: "button secondary", href: address, target: "_blank", rel: "noopener" }, words.openInBrowser)),
    element("p", { class: "hint" }, words.openInPlace),
  ]);
}

function tell({ text }: Frame, { name }: LibraryDocument, content: readonly HTMLElement[]): Promise<void> {
  return showDialog(text.library.openTitle(name), (close) => [...content, element("div", { class: "actions" }, button("quiet", text.library.close, close))]);
}
