import "./ui/tokens.css";
import "./ui/app.css";
import { pageKey, ServiceClient } from "./api/client";
import { Session } from "./app/session";
import { Shell } from "./app/Shell";
import { WorkbenchBook } from "./office/WorkbenchBook";
import { WorkbenchDocument } from "./office/WorkbenchDocument";

const root = document.querySelector<HTMLElement>("#app");
if (root !== null) {
  const client = new ServiceClient(pageKey(document));
  new Shell(root, new Session(new WorkbenchDocument(client), client, new WorkbenchBook()), "vi", ["check", "sections", "delegates"]).start();
}
