using Emulation.Plans.Drafting;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Reviewing;

/// <summary>Việc đến hạn: a duty with a time limit that the parents lay on one unit.</summary>
/// <param name="Document">"parent:N".</param>
/// <param name="Due">The last day; null where neither the parent nor the unit's plan gives one.</param>
/// <param name="Verdict">What the unit's plan makes of it; null while the unit has sent none.</param>
public sealed record DueWork(ReviewedUnit Unit, string Document, Requirement Requirement, DateOnly? Due, ReviewedVerdict? Verdict)
{
    private static readonly RequirementKind[] Dated =
        [RequirementKind.Deadline, RequirementKind.Date, RequirementKind.PreSubmission, RequirementKind.TaskDeadline, RequirementKind.Reporting];

    /// <summary>Whether the unit's plan leaves the duty undone: it breaks it, has not a word of it, or is not there.</summary>
    public bool IsOpen => Verdict is null or { Verdict: Checking.Verdict.Violated or Checking.Verdict.Missing };

    /// <summary>Quá hạn: open, and its last day is over.</summary>
    public bool IsLate(DateOnly today) => IsOpen && Due < today;

    /// <summary>All of a review, the next first; those without a day at the end.</summary>
    public static IReadOnlyList<DueWork> Of(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var asked = Asked(report).ToHashSet();
        return [.. report.Units.SelectMany(unit => unit.Current?.Plan is { } plan ? Of(report, unit, plan) : Absent(report, unit, asked)).OrderBy(static work => work.Due ?? DateOnly.MaxValue)];
    }

    private static IEnumerable<DueWork> Of(ReviewReport report, ReviewedUnit unit, ReviewedPlan plan) =>
        from verdict in plan.Verdicts
        where verdict.Verdict != Checking.Verdict.NotApplicable
        let requirement = report.Requirement(verdict.Document, verdict.Requirement)
        where requirement is not null && Dated.Contains(requirement.Kind)
        select new DueWork(unit, verdict.Document, requirement, DayOf(requirement, Written(report, verdict.Document), plan.Event), verdict);

    // Who has sent nothing is asked for what the others are asked for.
    private static IEnumerable<DueWork> Absent(ReviewReport report, ReviewedUnit unit, HashSet<(string Document, string Requirement)> asked) =>
        from parent in report.Parents.Index()
        let document = ParentIndex.Name(parent.Index)
        from requirement in parent.Item.Requirements
        where Dated.Contains(requirement.Kind) && requirement.Condition is null && asked.Contains((document, requirement.Id))
        select new DueWork(unit, document, requirement, DayOf(requirement, Written(report, document), null), null);

    private static IEnumerable<(string Document, string Requirement)> Asked(ReviewReport report) => report.Plans.Any()
        ? report.Plans.SelectMany(static plan => plan.Verdicts).Where(static verdict => verdict.Verdict != Checking.Verdict.NotApplicable).Select(static verdict => (verdict.Document, verdict.Requirement))
        : report.Parents.SelectMany(static (parent, index) => parent.Requirements.Where(static one => one.Binds == Binding.Subordinates && one.Status != RequirementStatus.Rejected).Select(one => (ParentIndex.Name(index), one.Id)));

    private static DateOnly? Written(ReviewReport report, string document) => ParentIndex.Of(document) is { } index ? report.Parents[index].Document.Date : null;

    /// <param name="written">The day of the parent, whose year a day without one is in.</param>
    /// <param name="held">When the unit's plan holds its event.</param>
    private static DateOnly? DayOf(Requirement requirement, DateOnly? written, DateSpan? held) => requirement.Value switch
    {
        DeadlineValue limit => limit.OnOrBefore,
        TaskDeadlineValue limit => limit.OnOrBefore,
        DateValue own => own.To,
        PreSubmissionValue { Days: { } days } papers => held is null ? null : DraftDates.Before(held.From, days, papers.DayKind == "working"),
        TextValue words => DayIn(words.Text, written, held),
        _ => null,
    };

    private static DateOnly? DayIn(string text, DateOnly? written, DateSpan? held)
    {
        var key = VietnameseText.ToKey(text);
        return Dates.Find(text, key, written?.Year).FirstOrDefault(static date => date.Relation == DateRelation.OnOrBefore)?.DeadlineDate
            ?? (held is null ? null : RelativeDeadlines.Find(text, key).Where(static one => one.Anchor is { } anchor && IsTheEvent(VietnameseText.ToKey(anchor)))
                .Select(one => (DateOnly?)(one.Direction == "before" ? DraftDates.Before(held.From, one.Days, one.DayKind == "working") : DraftDates.After(held.To, one.Days, one.DayKind == "working"))).FirstOrDefault());
    }

    // "sau khi kết thúc" ends nothing else in a plan of an event.
    private static bool IsTheEvent(string anchor) =>
        anchor.Contains("hội nghị", StringComparison.Ordinal) || anchor.Contains("đại hội", StringComparison.Ordinal) || anchor.Contains("kết thúc", StringComparison.Ordinal);
}
