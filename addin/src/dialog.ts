import "./ui/tokens.css";
import "./ui/app.css";
import { createStandardPublicClientApplication, type AuthenticationResult } from "@azure/msal-browser";
import { catalogues, languageOf } from "./app/messages";
import { registrationOf } from "./office/registration";
import { codeOf, type Registration } from "./office/account";
import type { DialogAnswer } from "./office/dialogMessage";
import { requestOf, settingsOf, tokenOf } from "./office/msalSettings";
import { say } from "./ui/plainPage";

/** Signs in and comes back here, or answers with what the tenant said to it. */
async function signedIn(registration: Registration, wishes: URLSearchParams): Promise<AuthenticationResult | undefined> {
  const application = await createStandardPublicClientApplication(settingsOf(registration, "/dialog.html"));
  const answer = await application.handleRedirectPromise({ navigateToLoginRequestUrl: false });
  if (answer !== null) {
    // The dialog is gone in a moment, and what it keeps with it.
    await application.clearCache();
    return answer;
  }
  const [claims, user, choose] = ["claims", "user", "choose"].map((name) => wishes.get(name));
  await application.acquireTokenRedirect({ ...requestOf(registration, claims), ...(user ? { loginHint: user } : {}), ...(choose ? { prompt: "select_account" } : {}) });
  return undefined;
}

function tellPane(answer: DialogAnswer): void {
  // No page of another origin hears it, whatever has become of the one that opened this.
  Office.context.ui.messageParent(JSON.stringify(answer), { targetOrigin: location.origin });
}

async function run(): Promise<void> {
  const wishes = new URL(location.href).searchParams;
  if (!("Office" in window)) {
    say(document, catalogues.vi.signIn.dialogAlone);
    return;
  }
  await Office.onReady();
  const words = catalogues[languageOf(Office.context.displayLanguage ?? "")].signIn;
  const registration = registrationOf(document);
  // Whoever opens the address by hand is not sent to sign in for nobody.
  if (registration === undefined || !Office.context.ui?.messageParent) {
    say(document, words.dialogAlone);
    return;
  }
  say(document, words.working);
  try {
    const answer = await signedIn(registration, wishes);
    if (answer !== undefined) {
      const { text, expires } = tokenOf(answer);
      tellPane({ token: text, expires: expires.getTime(), user: answer.account.username });
      say(document, words.mayClose);
    }
  } catch (error) {
    tellPane({ error: codeOf(error) });
    say(document, words.mayClose);
  }
}

await run();
