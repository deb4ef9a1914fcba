import "./ui/tokens.css";
import "./ui/app.css";
import { pageKey, ServiceClient } from "./api/client";
import { hostNotice } from "./app/hostNotice";
import { Session } from "./app/session";
import { Shell } from "./app/Shell";
import { WorkbenchBook } from "./office/WorkbenchBook";
import { WorkbenchDocument } from "./office/WorkbenchDocument";
import { startOffice } from "./office/startOffice";
import { keepTabInside } from "./ui/tabOrder";

const root = document.querySelector<HTMLElement>("#app");
if (root !== null) {
  // Before the vendor's own listener is there.
  keepTabInside(document);
  const start = await startOffice();
  const client = new ServiceClient(pageKey(document));
  if (start.host === "word") {
    new Shell(root, new Session(start.document, client, new WorkbenchBook()), start.language, ["check", "sections"]).start();
  } else if (start.host === "excel") {
    new Shell(root, new Session(new WorkbenchDocument(client), client, start.book), start.language, ["delegates"]).start();
  } else {
    hostNotice(root, start);
  }
}
