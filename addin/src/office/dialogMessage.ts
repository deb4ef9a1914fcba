import { AccountError, type AccessToken } from "./account";

/** What the dialog says to the pane: the token and whose it is, or why there is none. */
export type DialogAnswer = { token: string; expires: number; user: string } | { error: string };

/** Whose the token is serves as a hint when it is renewed. */
export interface DialogToken extends AccessToken {
  user: string;
}

/**
 * Reads a message of the dialog. `origin` is what Office says of its sender; before DialogOrigin 1.1 it says nothing and passes on only
 * what comes from the pane's own domain. Throws an {@link AccountError}.
 */
export function readAnswer(message: string, origin: string | undefined, own: string): DialogToken {
  if (origin !== undefined && origin !== own) {
    throw new AccountError("wrong-origin");
  }
  const answer = parse(message);
  if (typeof answer["error"] === "string") {
    throw new AccountError(answer["error"]);
  }
  const { token, expires, user } = answer;
  if (typeof token !== "string" || token === "" || typeof expires !== "number" || !Number.isFinite(expires) || typeof user !== "string") {
    throw new AccountError("unreadable-answer");
  }
  return { text: token, expires: new Date(expires), user };
}

function parse(message: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
