using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Hạn của một việc chuẩn bị rơi sau ngày hội nghị.</summary>
public sealed class DeadlineAfterEvent : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/deadline-after-event", "Hạn của việc chuẩn bị sau ngày hội nghị", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian: ngày 20/8/2025.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND\n- In giấy mời, hoàn thành trước ngày 25/8/2025."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Thời gian: ngày 20/8/2025.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND\n- Báo cáo kết quả tổ chức Hội nghị, hoàn thành trước ngày 25/8/2025."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (PlanDates.Event(inspection) is not var (days, place))
        {
            yield break;
        }

        foreach (var task in inspection.Reading.Tasks)
        {
            if ((task.Deadline?.DeadlineDate ?? task.Deadline?.To) is { } limit && limit > days.To && !PlanDates.IsAfterwards(VietnameseText.ToKey(task.Action)))
            {
                var (block, span) = task.DeadlinePlace ?? (task.Item.Block, task.Deadline!.Span);
                yield return Found(
                    inspection.Plan.Quote(block, span),
                    $"Việc này có hạn {limit.Show()}, sau ngày hội nghị {days.To.Show()}; việc chuẩn bị phải xong trước hội nghị.",
                    inspection.Plan.Quote(task.Item.Block, task.Span), place);
            }
        }
    }
}
