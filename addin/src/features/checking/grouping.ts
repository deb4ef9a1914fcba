import type { Finding, RequirementVerdict, Severity, Verdict } from "../../api/contract";
import { severities, verdicts } from "../../api/words";

/** Verdicts by status, worst first; within a status in the order of the parent plan. Statuses without a verdict are left out. */
export function groupByVerdict(all: readonly RequirementVerdict[]): [Verdict, RequirementVerdict[]][] {
  return verdicts.map((verdict): [Verdict, RequirementVerdict[]] => [verdict, all.filter((row) => row.verdict === verdict)]).filter(([, rows]) => rows.length > 0);
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  findings.forEach((finding) => (counts[finding.severity] += 1));
  return counts;
}

/** Findings of the chosen severities in the order in which they stand in the draft. */
export function inReadingOrder(findings: readonly Finding[], shown: ReadonlySet<Severity>): Finding[] {
  const rank = (finding: Finding) => severities.indexOf(finding.severity);
  return findings
    .filter((finding) => shown.has(finding.severity))
    .sort((a, b) => a.location.paragraph - b.location.paragraph || a.location.start - b.location.start || rank(a) - rank(b));
}

/** Statuses on which an officer must act. */
export function needsWork(verdict: Verdict): boolean {
  return verdict !== "met" && verdict !== "not_applicable";
}
