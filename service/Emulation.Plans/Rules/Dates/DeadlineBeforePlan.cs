using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Hạn của một nhiệm vụ rơi trước ngày ban hành kế hoạch.</summary>
public sealed class DeadlineBeforePlan : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/deadline-before-plan", "Hạn nhiệm vụ trước ngày ban hành kế hoạch", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Lập dự toán, hoàn thành trước ngày 15/4/2025."),
            new(false, "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Lập dự toán, hoàn thành trước ngày 15/7/2025."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (PlanDates.Earliest(inspection) is not { } earliest)
        {
            yield break;
        }

        foreach (var task in inspection.Reading.Tasks)
        {
            if ((task.Deadline?.DeadlineDate ?? task.Deadline?.To) is { } limit && limit < earliest)
            {
                var (block, span) = task.DeadlinePlace ?? (task.Item.Block, task.Deadline!.Span);
                yield return Found(
                    inspection.Plan.Quote(block, span),
                    $"Hạn của nhiệm vụ này là {limit.Show()}, nhưng kế hoạch không thể ban hành trước {earliest.Show()}; cần xem lại ngày hoặc năm.",
                    inspection.Plan.Quote(task.Item.Block, task.Span));
            }
        }
    }
}
