import "./ui/tokens.css";
import "./ui/app.css";
import { pageKey, ServiceClient } from "./api/client";
import { hostNotice } from "./app/hostNotice";
import { Session } from "./app/session";
import { Shell } from "./app/Shell";
import { startOffice } from "./office/startOffice";

const root = document.querySelector<HTMLElement>("#app");
if (root !== null) {
  const start = await startOffice();
  if (start.host === "word") {
    new Shell(root, new Session(start.document, new ServiceClient(pageKey(document))), start.language).start();
  } else {
    hostNotice(root, start);
  }
}
