using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Hạn gửi hồ sơ rơi trước ngày ban hành kế hoạch: it cannot be kept any more.</summary>
public sealed class SubmissionBeforePlan : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/submission-before-plan", "Hạn gửi hồ sơ trước ngày ban hành", Severity.Warning, "Trong cùng văn bản và văn bản cấp trên")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian, địa điểm\n- Thời gian: 01 buổi, ngày 10/6/2025.\nII. PHÂN CÔNG\n1. Văn phòng gửi hồ sơ về Sở Nội vụ trước khi tổ chức Hội nghị 15 ngày."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian, địa điểm\n- Thời gian: 01 buổi, ngày 25/7/2025.\nII. PHÂN CÔNG\n1. Văn phòng gửi hồ sơ về Sở Nội vụ trước khi tổ chức Hội nghị 15 ngày."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var duty = inspection.Draft.Of(RequirementKind.PreSubmission).FirstOrDefault();
        var date = inspection.Draft.Of(RequirementKind.Date).FirstOrDefault();
        var days = inspection.Parents.SelectMany(static parent => parent.Requirements).Where(static requirement => requirement.Binds == Binding.Subordinates && requirement.Status != RequirementStatus.Rejected)
            .Select(static requirement => requirement.Value).OfType<PreSubmissionValue>().Max(static value => value.Days)
            ?? (duty?.Value as PreSubmissionValue)?.Days;
        if (date?.Value is not DateValue held || days is null || Earliest(inspection) is not { } earliest || held.To.AddDays(-days.Value) >= earliest)
        {
            yield break;
        }

        yield return Found(
            Draft.Evidence(date),
            $"Gửi hồ sơ trước {days} ngày nghĩa là chậm nhất {held.To.AddDays(-days.Value).Show()}, trong khi kế hoạch không thể ban hành trước {earliest.Show()}.",
            duty is null ? [] : [Draft.Evidence(duty)]);
    }

    // A plan cannot be older than the youngest act it is based on.
    private static DateOnly? Earliest(Inspection inspection)
    {
        var cited = inspection.Draft.Of(RequirementKind.Citation).Where(static statement => statement.Location.Path.Length == 0).Max(static statement => ((CitationValue)statement.Value).Date);
        var dated = inspection.Plan.Header.Date ?? inspection.Plan.Header.DateRange?.From;
        return cited > dated ? cited : dated ?? cited;
    }
}
