import "./ui/tokens.css";
import "./ui/app.css";
import { ServiceClient } from "./api/client";
import { LibraryClient } from "./api/library";
import { LibraryDesk } from "./features/library/libraryDesk";
import { signIn } from "./features/signin/signIn";
import { hostNotice } from "./app/hostNotice";
import { Session } from "./app/session";
import { Shell } from "./app/Shell";
import { ExcelDraftFile } from "./office/ExcelDraftFile";
import type { OfficeDocument } from "./office/OfficeDocument";
import { WordDraftFile } from "./office/WordDraftFile";
import { WorkbenchBook } from "./office/WorkbenchBook";
import { WorkbenchDocument } from "./office/WorkbenchDocument";
import { startOffice } from "./office/startOffice";
import { keepTabInside } from "./ui/tabOrder";

/** Whether somebody else has saved is asked when the officer comes back to the pane, and not more often than this. */
const betweenLooks = 30_000;

function keepLooking(desk: LibraryDesk): void {
  const { signal } = new AbortController();
  let looked = Date.now();
  window.addEventListener("focus", () => {
    if (Date.now() - looked > betweenLooks) {
      looked = Date.now();
      void desk.lookAgain(signal);
    }
  });
  void desk.recall(signal);
}

function wordDesk(document: OfficeDocument, library: LibraryClient, client: ServiceClient): LibraryDesk {
  const draft = new WordDraftFile();
  document.edited = () => draft.touch();
  return new LibraryDesk(library, draft, client);
}

const root = document.querySelector<HTMLElement>("#app");
if (root !== null) {
  // Before the vendor's own listener is there.
  keepTabInside(document);
  const start = await startOffice();
  if (start.host === "word" || start.host === "excel") {
    const person = await signIn(root, document, start.language);
    const client = new ServiceClient(person.key);
    const library = new LibraryClient(person.key);
    const desk = start.host === "word" ? wordDesk(start.document, library, client) : new LibraryDesk(library, new ExcelDraftFile(), client);
    const shell = start.host === "word"
      ? new Shell(root, new Session(start.document, client, new WorkbenchBook(), desk), start.language, ["check", "sections", "library"], person)
      : new Shell(root, new Session(new WorkbenchDocument(client), client, start.book, desk), start.language, ["delegates", "library"], person);
    shell.start();
    keepLooking(desk);
  } else {
    hostNotice(root, start);
  }
}
