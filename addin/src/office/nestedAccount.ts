import { createNestablePublicClientApplication, InteractionRequiredAuthError, type AuthenticationResult, type IPublicClientApplication } from "@azure/msal-browser";

/** What the service's page says of its registration. */
export interface Registration {
  client: string;
  authority: string;
  scope: string;
}

/** What a token is asked for: silently, or with Office's own window; with what the service or Graph demands beyond it. */
export interface TokenWish {
  mayAsk: boolean;
  claims: string | undefined;
}

export interface AccessToken {
  text: string;
  expires: Date;
}

/** The account that Office itself is signed in with. Loaded only where it is needed: the library weighs more than the rest of the pane. */
export class NestedAccount {
  private constructor(private readonly application: IPublicClientApplication, private readonly registration: Registration) {}

  static async open(registration: Registration): Promise<NestedAccount> {
    // "CP1" says that demands for more than a token are understood here.
    const application = await createNestablePublicClientApplication({ auth: { clientId: registration.client, authority: registration.authority, clientCapabilities: ["CP1"] }, cache: { cacheLocation: "memoryStorage" } });
    return new NestedAccount(application, registration);
  }

  /** Undefined where only the person can go on: signing in, agreeing, or proving who they are. */
  async token({ mayAsk, claims }: TokenWish): Promise<AccessToken | undefined> {
    const request = { scopes: [this.registration.scope], ...(claims === undefined ? {} : { claims }) };
    try {
      return tokenOf(await this.application.ssoSilent({ ...request, ...(await accountHint()) }));
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) {
        throw error;
      }
    }
    return mayAsk ? tokenOf(await this.application.acquireTokenPopup(request)) : undefined;
  }
}

function tokenOf({ accessToken, expiresOn }: AuthenticationResult): AccessToken {
  return { text: accessToken, expires: expiresOn ?? new Date() };
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
