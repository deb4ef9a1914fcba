using System.Globalization;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting;

/// <summary>Phân công: the works of the catalogue and what the parent lays on units like this one, each with one lead.</summary>
internal static class DraftDuties
{
    private static readonly RequirementKind[] Laid = [RequirementKind.Task, RequirementKind.TaskDeadline, RequirementKind.TaskBudget];

    public static IReadOnlyList<DraftDuty> Of(DraftBrief brief)
    {
        var leads = (brief.Facts.Tasks ?? []).SelectMany(static task => task.Lead.Select(work => (work, task.Unit)))
            .GroupBy(static entry => entry.work, StringComparer.Ordinal).ToDictionary(static entry => entry.Key, static entry => entry.First().Unit, StringComparer.Ordinal);
        var duties = DraftWorks.All.Select(work => Of(work, leads.GetValueOrDefault(work.Key), brief)).ToList();
        duties.AddRange(Laid.SelectMany(brief.Required).Select(requirement => Carried(requirement, brief)).OfType<DraftDuty>());
        // One block of duties a unit, in the order in which units first appear.
        return [.. duties.GroupBy(static duty => duty.Unit, StringComparer.Ordinal).SelectMany(static unit => unit)];
    }

    private static DraftDuty Of(DraftWork work, string? unit, DraftBrief brief)
    {
        var lead = unit ?? brief.UnitOf(work.Role);
        var meeting = brief.Texts[DraftTexts.Meeting];
        var partners = work.With.Select(brief.UnitOf).Where(partner => partner != lead).Distinct(StringComparer.Ordinal);
        return new DraftDuty(lead, string.Format(CultureInfo.InvariantCulture, work.Task, meeting), [.. partners], Deadline(work, brief))
        {
            Work = work.Key,
            IsAsked = work.Role == UnitRole.Front && unit is null,
        };
    }

    // The plan itself answers the duty of making one.
    private static DraftDuty? Carried(Requirement requirement, DraftBrief brief)
    {
        var (lead, limit) = requirement.Value switch
        {
            TaskValue task => (task.Lead, (DateOnly?)null),
            TaskDeadlineValue task => (task.Lead, task.OnOrBefore),
            _ => (null, null),
        };
        var text = brief.Own(CarriedText.WithoutLead(CarriedText.Clean(requirement.Quote[0]), lead));
        return requirement.Kind == RequirementKind.Task && text.Contains("xây dựng kế hoạch", StringComparison.OrdinalIgnoreCase) ? null
            : new DraftDuty(brief.UnitOf(UnitRole.Standing), "Tham mưu " + CarriedText.Lower(text), [], limit);
    }

    private static DateOnly? Deadline(DraftWork work, DraftBrief brief)
    {
        if (work.DaysBefore is not { } days || brief.Facts.Event?.Date is not { } held)
        {
            return null;
        }

        var day = held.AddDays(-days);
        // Between a late plan and its event the time is shared out from the day after issue.
        return days > 0 && brief.Facts.Issue?.Date is { } issued && day <= issued ? (issued < held ? issued.AddDays(1) : held) : day;
    }
}
