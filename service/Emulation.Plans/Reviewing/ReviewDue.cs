using Emulation.Plans.Checking;
using Emulation.Plans.Text;

namespace Emulation.Plans.Reviewing;

/// <summary>Việc có thời hạn: one duty of the parents over all units that it falls to.</summary>
/// <param name="Label">What is required, in Vietnamese: "Thời hạn hoàn thành".</param>
/// <param name="Quote">The beginning of the parent's own words.</param>
/// <param name="Days">Its last days, the first first: one for all, or as many as the units hold their events on.</param>
public sealed record ReviewDue(string Label, string Quote, IReadOnlyList<ReviewDay> Days)
{
    /// <summary>By their first day, then in the order of the parents' text.</summary>
    public static IReadOnlyList<ReviewDue> Of(ReviewReport report) =>
    [
        .. DueWork.Of(report).Where(static work => work.Due is not null).GroupBy(static work => (work.Document, work.Requirement.Id))
            .OrderBy(static duty => duty.First().Due).ThenBy(static duty => ParentIndex.Of(duty.Key.Document)).ThenBy(static duty => duty.First().Requirement.Location.Paragraph).ThenBy(static duty => duty.First().Requirement.Location.Start)
            .Select(static duty => new ReviewDue(Wording.Of(duty.First().Requirement.Kind), ReviewColumn.Beginning(duty.First().Requirement), [.. duty.GroupBy(static work => work.Due!.Value).Select(ReviewDay.Of)])),
    ];
}

/// <summary>Ngày đến hạn.</summary>
/// <param name="Units">How many units have it.</param>
/// <param name="Open">How many of their plans break the duty or say nothing of it.</param>
/// <param name="Absent">How many of them have sent no plan.</param>
public sealed record ReviewDay(DateOnly Day, int Units, int Open, int Absent)
{
    internal static ReviewDay Of(IGrouping<DateOnly, DueWork> works) =>
        new(works.Key, works.Count(), works.Count(static work => work is { IsOpen: true, Verdict: not null }), works.Count(static work => work.Verdict is null));
}
