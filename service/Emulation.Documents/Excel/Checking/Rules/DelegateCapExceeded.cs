using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Tổng số đại biểu trong bảng ngoài mức kế hoạch cho phép.</summary>
internal sealed class DelegateCapExceeded : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/delegate-cap", "Tổng số đại biểu ngoài mức kế hoạch cho phép", Severity.Error, "Kế hoạch của đơn vị, phần số lượng, thành phần đại biểu")
    {
        Examples =
        [
            new(true, "1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|6|2|4|\n|2|Thôn Bình|7|2|5|"),
            new(false, "1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|6|2|4|\n|2|Thôn Bình|6|2|4|"),
        ],
    };

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
