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
  tenantTitle: "An office account is needed",
  tenant: (server: string) => `The server ${server} takes people in by their Microsoft 365 account through Word or Excel, and where this page is open cannot do that. Open the add-in in a current Word or Excel, or ask the administrator.`,
  who: "Signed in",
  at: (server: string) => `at ${server}`,
  roles: { drafter: "drafter", reviewer: "reviewer", administrator: "administrator" },
  noRole: "no role yet",
  persona: "Act as",
  leave: "Sign out",
};
