import type { Messages } from "../app/messages";

/** What went wrong, by where: each has its own next step for the officer. */
export type ProblemKind =
  | "refused" // the service answered with problem+json: its own words say why
  | "failed" // the service answered 5xx, or something that is not its contract
  | "unreachable" // no answer at all
  | "cancelled" // the officer stopped it
  | "not-requirements" // a JSON file that is not a list of requirements
  | "office"; // Word refused

/** The pane's one error type. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly file: string | undefined;
  readonly place: string | undefined;

  constructor(kind: ProblemKind, code: string, detail = "", where: { file?: string | undefined; place?: string | undefined } = {}) {
    super(detail);
    this.name = "Problem";
    this.kind = kind;
    this.code = code;
    this.file = where.file;
    this.place = where.place;
  }
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
  const where = [problem.file, problem.place].filter((part) => part !== undefined && part !== "").join(", ");
  const why = problem.kind === "office" ? officeReason(problem.code, text) : problem.message || words.why;
  return { what: words.what, why: where === "" ? why : `${where}: ${why}`, next: words.next, code: problem.code };
}

// Word's own sentences come in the language of the host, so only its codes are relied on.
function officeReason(code: string, text: Messages): string {
  const reasons: Record<string, string> = text.officeReasons;
  return reasons[code] ?? text.problems.office.why;
}
