import "./ui/tokens.css";
import "./ui/app.css";
import { ServiceClient } from "./api/client";
import { LibraryClient } from "./api/library";
import { ReviewClient } from "./api/reviews";
import { Session } from "./app/session";
import { Shell } from "./app/Shell";
import { signIn } from "./features/signin/signIn";
import { LibraryDesk } from "./features/library/libraryDesk";
import { ReviewDesk } from "./features/reviews/reviewDesk";
import { WorkbenchBook } from "./office/WorkbenchBook";
import { WorkbenchDocument } from "./office/WorkbenchDocument";

const root = document.querySelector<HTMLElement>("#app");
if (root !== null) {
  const person = await signIn(root, document, "vi");
  const { key } = person;
  const client = new ServiceClient(key);
  const draft = new WorkbenchDocument(client);
  const session = new Session(draft, client, new WorkbenchBook(), new LibraryDesk(new LibraryClient(key), draft, client), new ReviewDesk(new ReviewClient(key)));
  new Shell(root, session, "vi", ["check", "sections", "delegates", "library", "reviews"], person).start();
}
