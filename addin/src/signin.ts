import "./ui/tokens.css";
import "./ui/app.css";
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import { catalogues } from "./app/messages";
import { answeredChannel } from "./office/answeredChannel";
import { say } from "./ui/plainPage";

// Where the tenant answers to the workbench: in its window, or in a frame that nobody sees.
const words = catalogues.vi.signIn;
try {
  const channel = new BroadcastChannel(answeredChannel);
  channel.postMessage("answered");
  channel.close();
  await broadcastResponseToMainFrame();
  // Some browsers do not let a page close its window.
  say(document, words.mayClose);
} catch {
  // Whatever the library throws here means that the address carries no answer of the tenant.
  say(document, words.noAnswer);
}
