import type { Messages } from "../app/messages";

/** What went wrong, by where: each has its own next step for the officer. */
export type ProblemKind =
  | "refused" // the service answered with problem+json: its own words say why
  | "signed-out" // 401: the page's key is no longer the service's
  | "conflict" // 409: what was asked for is about something that changed since
  | "too-large" // 413
  | "locked" // 423: somebody else has the file
  | "busy" // 429 or 503: later
  | "failed" // the service answered 5xx, or something that is not its contract
  | "unreachable" // no answer at all
  | "cancelled" // the officer stopped it
  | "not-requirements" // a JSON file that is not a list of requirements
  | "account" // Office or the tenant gave no token
  | "office"; // Word refused

/** The pane's one error type. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly file: string | undefined;
  readonly place: string | undefined;
  /** Seconds after which the service said to ask again. */
  readonly after: number | undefined;

  constructor(kind: ProblemKind, code: string, detail = "", where: { file?: string | undefined; place?: string | undefined; after?: number | undefined } = {}) {
    super(detail);
    this.name = "Problem";
    this.kind = kind;
    this.code = code;
    this.file = where.file;
    this.place = where.place;
    this.after = where.after;
  }
}

/** The problem that an error is; any other error is a fault of the program and goes on. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) {
    return error;
  }
  throw error;
}

/** What an error banner says. */
export interface ProblemText {
  what: string;
  why: string;
  next: string;
  code: string;
}

export function describeProblem(problem: Problem, text: Messages): ProblemText {
  const words = text.problems[problem.kind];
  const account = problem.kind === "account" ? text.signIn.accountReasons[accountReasons[problem.code] ?? ""] : undefined;
  if (account !== undefined) {
    return { what: words.what, ...account, code: problem.code };
  }
  const where = [problem.file, problem.place].filter((part) => part !== undefined && part !== "").join(", ");
  const why = problem.kind === "office" ? officeReason(problem.code, text) : problem.message || words.why;
  return { what: words.what, why: where === "" ? why : `${where}: ${why}`, next: problem.after === undefined ? words.next : text.problemAfter(problem.after), code: problem.code };
}

// Of msal-browser, of the dialog of Office (learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events), and our own.
const accountReasons: Record<string, string> = {
  popup_window_error: "blocked",
  empty_window_error: "blocked",
  "window-closed": "closed",
  user_cancelled: "closed",
  "dialog-12006": "closed",
  "dialog-12007": "open",
  "dialog-12009": "refused",
  "dialog-12011": "refused",
  "wrong-origin": "origin",
};

// Word's own sentences come in the language of the host, so only its codes are relied on.
function officeReason(code: string, text: Messages): string {
  const reasons: Record<string, string> = text.officeReasons;
  return reasons[code] ?? text.problems.office.why;
}
