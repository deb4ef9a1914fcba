import "./ui/tokens.css";
import "./ui/app.css";
import { pageKey, ServiceClient } from "./api/client";
import { Session } from "./app/session";
import { Shell } from "./app/Shell";
import { WorkbenchDocument } from "./office/WorkbenchDocument";

const root = document.querySelector<HTMLElement>("#app");
if (root !== null) {
  new Shell(root, new Session(new WorkbenchDocument(), new ServiceClient(pageKey(document))), "vi").start();
}
