using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Tổng số đại biểu trong bảng ngoài mức kế hoạch cho phép.</summary>
internal sealed class DelegateCapExceeded : SheetRule
{
    public override string Id => "sheet/delegate-cap";

    public override string Title => "Tổng số đại biểu ngoài mức kế hoạch cho phép";

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.Allocation is not { } table || inspection.Total() is not var (total, row))
        {
            yield break;
        }

        foreach (var requirement in inspection.Requirements)
        {
            var allowed = requirement.Value switch
            {
                DelegateCapValue { Count: { } count, Op: Comparison.AtMost or Comparison.Exactly } when total > count => $"không quá {count}",
                DelegateCapValue { Count: { } count, Op: Comparison.LessThan } when total >= count => $"dưới {count}",
                DelegateRangeValue range when total < range.Min || total > range.Max => $"{range.Min} – {range.Max}",
                _ => null,
            };
            if (allowed is not null)
            {
                yield return Found(table.Sheet.Name, row, inspection.TotalColumn, SheetInspection.Shown(total), $"Bảng có {SheetInspection.Shown(total)} đại biểu, kế hoạch cho phép {allowed}.", SheetInspection.Quote(requirement));
                yield break;
            }
        }
    }
}
