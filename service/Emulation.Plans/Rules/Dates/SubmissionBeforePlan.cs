using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Hạn gửi hồ sơ rơi trước ngày ban hành kế hoạch: it cannot be kept any more.</summary>
public sealed class SubmissionBeforePlan : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/submission-before-plan", "Hạn gửi hồ sơ trước ngày ban hành", Severity.Warning, "Trong cùng văn bản và văn bản cấp trên");

    internal override IEnumerable<Finding> Check(Plan plan, Draft draft, IReadOnlyList<RequirementSet> parents)
    {
        var duty = draft.Of(RequirementKind.PreSubmission).FirstOrDefault();
        var date = draft.Of(RequirementKind.Date).FirstOrDefault();
        var days = parents.SelectMany(static parent => parent.Requirements).Where(static requirement => requirement.Binds == Binding.Subordinates && requirement.Status != RequirementStatus.Rejected)
            .Select(static requirement => requirement.Value).OfType<PreSubmissionValue>().Max(static value => value.Days)
            ?? (duty?.Value as PreSubmissionValue)?.Days;
        if (date?.Value is not DateValue held || days is null || Earliest(plan, draft) is not { } earliest || held.To.AddDays(-days.Value) >= earliest)
        {
            yield break;
        }

        yield return Found(
            Draft.Evidence(date),
            $"Gửi hồ sơ trước {days} ngày nghĩa là chậm nhất {held.To.AddDays(-days.Value).Show()}, trong khi kế hoạch không thể ban hành trước {earliest.Show()}.",
            duty is null ? [] : [Draft.Evidence(duty)]);
    }

    // A plan cannot be older than the youngest act it is based on.
    private static DateOnly? Earliest(Plan plan, Draft draft)
    {
        var cited = draft.Of(RequirementKind.Citation).Where(static statement => statement.Location.Path.Length == 0).Max(static statement => ((CitationValue)statement.Value).Date);
        var dated = plan.Header.Date ?? plan.Header.DateRange?.From;
        return cited > dated ? cited : dated ?? cited;
    }
}
