import { createNestablePublicClientApplication, InteractionRequiredAuthError, type IPublicClientApplication } from "@azure/msal-browser";
import type { AccessToken, Account, Registration, TokenWish } from "./account";
import { clientCapabilities, requestOf, tokenOf } from "./msalSettings";

/** The account that Office itself is signed in with. Loaded only where it is needed: the library weighs more than the rest of the pane. */
export class NestedAccount implements Account {
  private constructor(private readonly application: IPublicClientApplication, private readonly registration: Registration) {}

  static async open(registration: Registration): Promise<NestedAccount> {
    const application = await createNestablePublicClientApplication({ auth: { clientId: registration.client, authority: registration.authority, clientCapabilities }, cache: { cacheLocation: "memoryStorage" } });
    return new NestedAccount(application, registration);
  }

  async token({ mayAsk, claims }: TokenWish): Promise<AccessToken | undefined> {
    const request = requestOf(this.registration, claims);
    try {
      return tokenOf(await this.application.ssoSilent({ ...request, ...(await accountHint()) }));
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) {
        throw error;
      }
    }
    return mayAsk ? tokenOf(await this.application.acquireTokenPopup(request)) : undefined;
  }

  /** Office keeps its account, and this page has kept nothing. */
  forget(): Promise<void> {
    return Promise.resolve();
  }
}

// Word and Excel on the web sign in silently only when told who it is about; elsewhere there is nothing to tell.
async function accountHint(): Promise<{ loginHint?: string }> {
  try {
    const { userPrincipalName } = await Office.auth.getAuthContext();
    return userPrincipalName ? { loginHint: userPrincipalName } : {};
  } catch {
    return {};
  }
}
