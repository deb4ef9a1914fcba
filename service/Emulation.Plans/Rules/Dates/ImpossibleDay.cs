using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Dates;

/// <summary>Ngày không có trong lịch: 31/4, 30/02.</summary>
public sealed class ImpossibleDay : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("dates/impossible", "Ngày không có thật", Severity.Error, "Dương lịch");

    internal override IEnumerable<Finding> Check(Plan plan, Draft draft, IReadOnlyList<RequirementSet> parents) =>
        plan.AllItems.SelectMany(item => Entities.Dates.FindImpossible(item.Block.Key)
            .Select(date => Found(plan.Quote(item.Block, date.Span), $"Không có ngày {date.Day:00}/{date.Month:00}/{date.Year}; cần ghi lại ngày.")));
}
