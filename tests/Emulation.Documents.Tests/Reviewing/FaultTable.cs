using System.Globalization;
using System.Text;
using Emulation.Plans.Checking;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Tests.Reviewing;

/// <summary>One rule, or kind of requirement, over all plans.</summary>
/// <param name="Found">Of the seeded ones, how many the review named.</param>
/// <param name="InSound">How often it complained about plans that are sound: false alarms.</param>
/// <param name="InOthers">How often it complained about plans with another fault: what follows from that fault, or a false alarm.</param>
internal sealed record FaultRow(string Sign, int Seeded, int Found, int InSound, int InOthers);

/// <summary>Bảng đối chiếu lỗi gài: recall and false alarms by rule.</summary>
internal static class FaultTable
{
    /// <param name="seeded">As <see cref="SeededProvince"/> made them.</param>
    public static IReadOnlyList<FaultRow> Of(IReadOnlyDictionary<string, SeededFault?> seeded, ReviewReport report)
    {
        var plans = report.Units.Where(static unit => unit.Current is not null).ToDictionary(static unit => unit.Current!.Path, static unit => unit.Current!.Plan!, StringComparer.Ordinal);
        var said = seeded.SelectMany(one => Complaints(plans[one.Key], report).Select(complaint => (complaint.Sign, Fault: one.Value))).ToLookup(static one => one.Sign, static one => one.Fault, StringComparer.Ordinal);
        var faulty = seeded.Where(static one => one.Value is not null).ToLookup(static one => one.Value!.Sign, static one => one.Key, StringComparer.Ordinal);
        return [.. said.Select(static one => one.Key).Concat(faulty.Select(static one => one.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(sign => new FaultRow(sign, faulty[sign].Count(), faulty[sign].Count(name => Says(plans[name], sign, report)),
                said[sign].Count(static fault => fault is null), said[sign].Count(fault => fault is not null && fault.Sign != sign)))];
    }

    /// <summary>Whether the review says of a plan what a fault's sign names; for a person to look at counts too.</summary>
    public static bool Says(ReviewedPlan plan, string sign, ReviewReport report) =>
        plan.Findings.Any(finding => finding.Rule == sign) || plan.Verdicts.Any(verdict => verdict.Verdict is Verdict.Violated or Verdict.Missing or Verdict.NeedsReview && KindOf(verdict, report) == sign);

    /// <summary>What a plan is told to mend.</summary>
    public static IEnumerable<(string Sign, string Message)> Complaints(ReviewedPlan plan, ReviewReport report) =>
        plan.Findings.Where(static finding => finding.Severity >= Severity.Warning).Select(static finding => (finding.Rule, finding.Message))
            .Concat(plan.Verdicts.Where(static verdict => verdict.Verdict is Verdict.Violated or Verdict.Missing).Select(verdict => (KindOf(verdict, report), verdict.Reason)));

    public static string Text(IReadOnlyList<FaultRow> rows)
    {
        var table = new StringBuilder().AppendLine("seeded faults by rule    | seeded | found | recall | in sound plans | in plans with another fault");
        foreach (var row in rows)
        {
            var recall = row.Seeded == 0 ? "" : (100.0 * row.Found / row.Seeded).ToString("0.0", CultureInfo.InvariantCulture) + " %";
            table.AppendLine(CultureInfo.InvariantCulture, $"{row.Sign,-24} | {row.Seeded,6} | {row.Found,5} | {recall,7} | {row.InSound,14} | {row.InOthers,13}");
        }

        return table.ToString();
    }

    private static string KindOf(ReviewedVerdict verdict, ReviewReport report) => report.Requirement(verdict.Document, verdict.Requirement)!.Kind.ToString();
}
