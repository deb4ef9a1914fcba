using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Ngày tổ chức hội nghị rơi trước ngày ban hành kế hoạch hoặc trước văn bản căn cứ.</summary>
public sealed class EventBeforePlan : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/event-before-plan", "Ngày tổ chức trước ngày ban hành kế hoạch", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian: ngày 20/5/2025."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian: ngày 20/8/2025."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (PlanDates.Event(inspection) is var (days, place) && PlanDates.Earliest(inspection) is { } earliest && days.To < earliest)
        {
            yield return Found(place, $"Hội nghị ghi tổ chức ngày {days.To.Show()}, nhưng kế hoạch không thể ban hành trước {earliest.Show()}; cần xem lại ngày hoặc năm.",
                inspection.Plan.Header.DatePlace is { } dated ? [dated] : []);
        }
    }
}
