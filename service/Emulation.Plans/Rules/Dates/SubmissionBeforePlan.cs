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
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian: ngày 10/6/2025.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội: trước khi tổ chức Hội nghị 15 ngày, gửi kế hoạch, báo cáo tổng kết về Sở Nội vụ."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian: ngày 30/6/2025.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội: trước khi tổ chức Hội nghị 15 ngày, gửi kế hoạch, báo cáo tổng kết về Sở Nội vụ."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var duty = inspection.Draft.Of(RequirementKind.PreSubmission).FirstOrDefault();
        var date = inspection.Draft.Of(RequirementKind.Date).FirstOrDefault();
        var days = inspection.Parents.SelectMany(static parent => parent.Requirements).Where(static requirement => requirement.Binds == Binding.Subordinates && requirement.Status != RequirementStatus.Rejected)
            .Select(static requirement => requirement.Value).OfType<PreSubmissionValue>().Max(static value => value.Days)
            ?? (duty?.Value as PreSubmissionValue)?.Days;
        if (date?.Value is not DateValue held || days is null || PlanDates.Earliest(inspection) is not { } earliest || held.To.AddDays(-days.Value) >= earliest)
        {
            yield break;
        }

        yield return Found(
            Draft.Evidence(date),
            $"Gửi hồ sơ trước {days} ngày nghĩa là chậm nhất {held.To.AddDays(-days.Value).Show()}, trong khi kế hoạch không thể ban hành trước {earliest.Show()}.",
            duty is null ? [] : [Draft.Evidence(duty)]);
    }
}
