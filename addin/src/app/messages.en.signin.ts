import type { viSignIn } from "./messages.vi.signin";

/** English words of signing in. */
export const enSignIn: typeof viSignIn = {
  title: "Sign in with a personal key",
  intro: (server: string) => `The server ${server} knows each person by a key that the administrator hands out. The key is kept only until this page is closed.`,
  key: "Personal key",
  keyHint: "Paste the whole line that begins with emk_.",
  enter: "Sign in",
  refused: "The key was not taken",
  needKey: "Paste your personal key.",
  working: "Signing in",
  accountTitle: "Sign in with your office account",
  account: (server: string) => `The server ${server} knows each person by the Microsoft 365 account used in Office. No password is typed into this pane.`,
  accountByWindow: (server: string) => `The server ${server} knows each person by a Microsoft 365 account of the office. Microsoft's sign-in page opens in a window of its own; no password is typed into this page.`,
  accountReasons: {
    blocked: { why: "The browser blocked the sign-in window.", next: "Allow pop-up windows of this page and press again; what you entered is still here." },
    closed: { why: "The sign-in window was closed before you were signed in.", next: "Press again and finish signing in; what you entered is still here." },
    refused: { why: "Office did not open the sign-in window.", next: "Press again and allow it when Office asks; in a browser, allow pop-up windows of this page." },
    open: { why: "A sign-in window of this pane is open already.", next: "Sign in there, or close it and press again." },
    origin: { why: "The answer to signing in came from another page and was not taken.", next: "Press again; if it still fails, tell the administrator the code." },
  },
  mayClose: "Done. You may close this window.",
  noAnswer: "This page only receives the answer to signing in. Close this window, go back to your work and press Sign in.",
  dialogAlone: "This page opens only from the pane in Word or Excel. Close this window and press Sign in there.",
  tenantTitle: "An office account is needed",
  tenant: (server: string) => `The server ${server} takes people in by their Microsoft 365 account and this Word or Excel cannot open the sign-in window. Update Office, open this page in a browser, or ask the administrator.`,
  who: "Signed in",
  at: (server: string) => `at ${server}`,
  roles: { drafter: "drafter", reviewer: "reviewer", administrator: "administrator" },
  noRole: "no role yet",
  persona: "Act as",
  leave: "Sign out",
};
