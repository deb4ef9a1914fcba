import "./ui/tokens.css";
import "./ui/app.css";
import { ServiceClient } from "./api/client";
import { signIn } from "./features/signin/signIn";
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
  if (start.host === "word" || start.host === "excel") {
    const person = await signIn(root, document, start.language);
    const client = new ServiceClient(person.key);
    const shell = start.host === "word"
      ? new Shell(root, new Session(start.document, client, new WorkbenchBook()), start.language, ["check", "sections"], person)
      : new Shell(root, new Session(new WorkbenchDocument(client), client, start.book), start.language, ["delegates"], person);
    shell.start();
  } else {
    hostNotice(root, start);
  }
}
