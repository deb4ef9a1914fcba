namespace Emulation.Plans.Rules.Dates;

/// <summary>Ngày không có trong lịch: 31/4, 30/02.</summary>
public sealed class ImpossibleDay : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/impossible", "Ngày không có thật", Severity.Error, "Dương lịch")
    {
        Examples =
        [
            new(true, "I. THỜI GIAN\n- Họp ngày 31/4/2025."),
            new(true, "I. THỜI GIAN\n- Đăng ký từ ngày 31/4/2025 đến ngày 10/5/2025."),
            new(false, "I. THỜI GIAN\n- Họp ngày 30/4/2025."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection) =>
        inspection.Plan.AllItems.SelectMany(item => Entities.Dates.FindImpossible(item.Block)
            .Select(date => Found(inspection.Plan.Quote(item.Block, date.Span), $"Không có ngày {date.Day:00}/{date.Month:00}/{date.Year}; cần ghi lại ngày.")));
}
