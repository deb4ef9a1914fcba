using Emulation.Plans.Checking;
using Emulation.Plans.Rules;

namespace Emulation.Plans.Reviewing;

/// <summary>Lỗi thường gặp: one fault over all units.</summary>
/// <param name="Title">Vietnamese.</param>
/// <param name="Rule">The rule's id; null where a requirement of the parent was broken or forgotten.</param>
/// <param name="Units">How many units have it.</param>
public sealed record FrequentFault(string Title, string? Rule, int Units, int Times)
{
    /// <summary>What rules found, notes left out, and what was asked and not met; the most frequent first.</summary>
    public static IReadOnlyList<FrequentFault> Of(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. Broken(report).Concat(Missed(report)).OrderByDescending(static one => one.Units).ThenByDescending(static one => one.Times)
            .ThenBy(static one => one.Rule ?? "yêu cầu", StringComparer.Ordinal).ThenBy(static one => one.Title, StringComparer.Ordinal)];
    }

    private static IEnumerable<FrequentFault> Broken(ReviewReport report)
    {
        var titles = RuleCatalogue.Descriptors.ToDictionary(static rule => rule.Id, static rule => rule.Title, StringComparer.Ordinal);
        return report.Plans.SelectMany(static plan => plan.Findings.Where(static finding => finding.Severity != Severity.Note).GroupBy(static finding => finding.Rule, StringComparer.Ordinal))
            .GroupBy(static found => found.Key, StringComparer.Ordinal)
            .Select(found => new FrequentFault(titles.GetValueOrDefault(found.Key, found.First().First().Message), found.Key, found.Count(), found.Sum(static one => one.Count())));
    }

    private static IEnumerable<FrequentFault> Missed(ReviewReport report) =>
        from missed in report.Plans.SelectMany(static plan => plan.Verdicts.Where(static one => one.Verdict is Verdict.Violated or Verdict.Missing).Select(static one => (one.Document, one.Requirement, one.Item)).Distinct())
            .GroupBy(static one => one)
        let requirement = report.Requirement(missed.Key.Document, missed.Key.Requirement)
        where requirement is not null
        select new FrequentFault($"{Wording.Of(requirement.Kind, missed.Key.Item)}: {ReviewColumn.Beginning(requirement)}", null, missed.Count(), missed.Count());
}
