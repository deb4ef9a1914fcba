/** What the service's page says of its registration. */
export interface Registration {
  client: string;
  authority: string;
  scope: string;
}

/** What a token is asked for: silently, or with a window; with what the service or Graph demands beyond it. */
export interface TokenWish {
  mayAsk: boolean;
  claims: string | undefined;
}

export interface AccessToken {
  text: string;
  expires: Date;
}

/** One way to an account of the tenant: Office's own, the browser's, or through a dialog of Office. */
export interface Account {
  /** Undefined where only the person can go on: signing in, agreeing, or proving who they are. */
  token: (wish: TokenWish) => Promise<AccessToken | undefined>;
  /** Nothing of the person stays with this page. */
  forget: () => Promise<void>;
}

/** Of this tab alone: whoever signed out is not signed in again unasked, and says next time who it is. */
export const leftAs = "emulation-signed-out";

export const unavailable = "account-unavailable";

/** The code of an error of this kind, or of Microsoft's library, whose errors have theirs under the same name. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "errorCode" in error ? String(error.errorCode) : unavailable;
}

/** Why no account was had, in a code that the catalogues know or that an administrator looks up. */
export class AccountError extends Error {
  constructor(readonly errorCode: string) {
    super(errorCode);
    this.name = "AccountError";
  }
}
