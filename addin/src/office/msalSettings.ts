import { InteractionRequiredAuthError, type AuthenticationResult, type Configuration } from "@azure/msal-browser";
import { codeOf, type AccessToken, type Registration } from "./account";

/** Someone may have to find a telephone, or a password, before the window is done. */
const longestVisit = 15 * 60_000;

/** "CP1" says that demands for more than a token are understood here. */
export const clientCapabilities = ["CP1"];

/** For the code flow; `page` is the registered one where the answer arrives. */
export function settingsOf({ client, authority }: Registration, page: string): Configuration {
  return {
    // The authority is the administrator's choice and no other host is asked about it.
    auth: { clientId: client, authority, knownAuthorities: [new URL(authority).host], redirectUri: `${location.origin}${page}`, clientCapabilities },
    // Of this tab alone, and gone when it is closed.
    cache: { cacheLocation: "sessionStorage" },
    system: { popupBridgeTimeout: longestVisit },
  };
}

/** What is asked of the tenant: the service's scope, and what the service has demanded beyond it. */
export function requestOf({ scope }: Registration, claims: string | null | undefined): { scopes: string[]; claims?: string } {
  return { scopes: [scope], ...(claims ? { claims } : {}) };
}

export function tokenOf({ accessToken, expiresOn }: AuthenticationResult): AccessToken {
  return { text: accessToken, expires: expiresOn ?? new Date() };
}

/** Browsers that keep the tenant's page from its own cookies inside a frame may leave it without an answer. */
export function needsThePerson(error: unknown): boolean {
  return error instanceof InteractionRequiredAuthError || codeOf(error) === "timed_out";
}
