import "./ui/tokens.css";
import "./ui/app.css";
import { pageKey, ServiceClient } from "./api/client";
import { LibraryClient } from "./api/library";
import { Session } from "./app/session";
import { Shell } from "./app/Shell";
import { LibraryDesk } from "./features/library/libraryDesk";
import { WorkbenchBook } from "./office/WorkbenchBook";
import { WorkbenchDocument } from "./office/WorkbenchDocument";

const root = document.querySelector<HTMLElement>("#app");
if (root !== null) {
  const key = pageKey(document);
  const client = new ServiceClient(key);
  const draft = new WorkbenchDocument(client);
  const session = new Session(draft, client, new WorkbenchBook(), new LibraryDesk(new LibraryClient(key), draft));
  new Shell(root, session, "vi", ["check", "sections", "delegates", "library"]).start();
}
