import type { ReviewColumn, ReviewDay, ReviewDue, ReviewRow, ReviewTable, Verdict } from "../../api/contract";

export const standings = ["all", "absent", "faulty", "clean", "errors", "warnings", "uncited"] as const;

export type Standing = (typeof standings)[number];

/** Which rows of the table are shown; `requirement` is the number of a column. */
export interface RowFilter {
  unit: string;
  standing: Standing;
  requirement: number | undefined;
  verdict: Verdict | undefined;
}

export const noFilter: RowFilter = { unit: "", standing: "all", requirement: undefined, verdict: undefined };

export const isAbsent = (row: ReviewRow): boolean => row.file === undefined;

export function countOf(row: ReviewRow, ...wanted: readonly Verdict[]): number {
  return row.verdicts.filter((verdict) => wanted.includes(verdict)).length;
}

/** Whether something is left to be done about the plan: what waits for a person counts too. */
export const isClean = (row: ReviewRow): boolean => !isAbsent(row) && row.errors === 0 && countOf(row, "violated", "missing", "needs_review", "needs_input") === 0;

export const isFaulty = (row: ReviewRow): boolean => !isAbsent(row) && (row.errors > 0 || countOf(row, "violated", "missing") > 0);

/** The rows that a filter lets through, in the order of the table. */
export function filtered(table: ReviewTable, filter: RowFilter): ReviewRow[] {
  const words = folded(filter.unit);
  return table.rows.filter((row) => folded(row.unit).includes(words) && stands(row, filter.standing) && answers(row, filter));
}

function stands(row: ReviewRow, standing: Standing): boolean {
  switch (standing) {
    case "all":
      return true;
    case "absent":
      return isAbsent(row);
    case "faulty":
      return isFaulty(row);
    case "clean":
      return isClean(row);
    case "errors":
      return row.errors > 0;
    case "warnings":
      return row.warnings > 0;
    case "uncited":
      return !isAbsent(row) && !row.cited;
  }
}

function answers(row: ReviewRow, { requirement, verdict }: RowFilter): boolean {
  if (requirement === undefined) {
    return verdict === undefined || row.verdicts.includes(verdict);
  }
  const given = row.verdicts[requirement];
  return given !== undefined && given !== "not_applicable" && (verdict === undefined || given === verdict);
}

/** How a duty stands on a day: all its units, those that leave it undone, those whose day is over, and the day that comes next. */
export function standingOf({ days }: ReviewDue, today: string): { from: string; to: string; units: number; open: number; absent: number; late: number; next: ReviewDay | undefined } {
  const sum = (count: (day: ReviewDay) => number): number => days.reduce((total, day) => total + count(day), 0);
  return {
    from: days[0]?.day ?? "",
    to: days.at(-1)?.day ?? "",
    units: sum(({ units }) => units),
    open: sum(({ open }) => open),
    absent: sum(({ absent }) => absent),
    late: sum(({ day, open, absent }) => (day < today ? open + absent : 0)),
    next: days.find(({ day }) => day >= today),
  };
}

/** A bar: what it is of, and how often each verdict was given. */
export interface Bar {
  label: string;
  parts: readonly (readonly [Verdict, number])[];
}

const inBars: readonly Verdict[] = ["violated", "missing", "needs_review", "needs_input", "met"];

/** A bar for every requirement, that with most to do first. */
export function barsByRequirement({ columns, rows }: ReviewTable): Bar[] {
  return worstFirst(columns.map((column, index) => ({ label: nameOf(column), parts: partsOf(rows.flatMap((row) => row.verdicts[index] ?? [])) })));
}

/** A bar for every unit that has sent a plan, that with most to do first. */
export function barsByUnit({ rows }: ReviewTable): Bar[] {
  return worstFirst(rows.filter((row) => !isAbsent(row)).map((row) => ({ label: row.unit, parts: partsOf(row.verdicts) })));
}

export const nameOf = ({ label, quote }: ReviewColumn): string => `${label}: ${quote}`;

function partsOf(given: readonly Verdict[]): Bar["parts"] {
  return inBars.map((verdict) => [verdict, given.filter((one) => one === verdict).length] as const).filter(([, count]) => count > 0);
}

function worstFirst(bars: readonly Bar[]): Bar[] {
  const weight = ({ parts }: Bar): number => parts.reduce((sum, [verdict, count]) => sum + (verdict === "violated" || verdict === "missing" ? count : 0), 0);
  return bars.filter(({ parts }) => parts.length > 0).sort((one, other) => weight(other) - weight(one));
}

// As people type: without marks, and đ is d.
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase().trim();
}
