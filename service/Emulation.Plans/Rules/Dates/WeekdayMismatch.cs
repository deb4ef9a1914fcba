using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Thứ trong tuần không đúng với ngày: "Thứ Sáu, ngày 23/8/2025".</summary>
public sealed class WeekdayMismatch : PlanRule
{
    private static readonly string[] Names = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    public override RuleDescriptor Descriptor { get; } = new("dates/weekday", "Thứ không đúng với ngày", Severity.Error, "Dương lịch")
    {
        Examples =
        [
            new(true, "I. THỜI GIAN\n1. Hội nghị tổ chức vào Thứ Sáu, ngày 23/8/2025."),
            new(false, "I. THỜI GIAN\n1. Hội nghị tổ chức vào Thứ Sáu, ngày 22/8/2025."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection) =>
        from item in inspection.Plan.AllItems
        where item.Block.Key.Contains("thứ", StringComparison.Ordinal) || item.Block.Key.Contains("chủ nhật", StringComparison.Ordinal)
        from date in Entities.Dates.Find(item.Block)
        where date is { Weekday: not null, Precision: Entities.DatePrecision.Day } && date.Weekday != date.From.DayOfWeek
        select Found(
            inspection.Plan.Quote(item.Block, date.Span),
            $"Ngày {date.From.Show()} là {Names[(int)date.From.DayOfWeek]}, không phải {Names[(int)date.Weekday!.Value]}; cần xem lại thứ hoặc ngày.");
}
