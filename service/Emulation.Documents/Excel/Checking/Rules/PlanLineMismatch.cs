using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Số của một dòng khác số kế hoạch đã ghi cho dòng ấy.</summary>
internal sealed class PlanLineMismatch : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/plan-line", "Số đại biểu của một dòng khác kế hoạch", Severity.Error, "Kế hoạch của đơn vị, phần số lượng, thành phần đại biểu")
    {
        Examples =
        [
            new(true, "1. Số lượng, thành phần đại biểu\n- Thường trực Đảng ủy: 02 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thường trực Đảng ủy|3|1|2|\n|2|Thôn An|4|1|3|"),
            new(false, "1. Số lượng, thành phần đại biểu\n- Thường trực Đảng ủy: 02 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thường trực Đảng ủy|2|1|1|\n|2|Thôn An|4|1|3|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.Allocation is not { } table || inspection.TotalColumn == 0)
        {
            yield break;
        }

        foreach (var (row, name) in inspection.Units)
        {
            var line = inspection.Requirements.FirstOrDefault(one => Group(one) is { } group && FoldedText.Key(group) == FoldedText.Key(name));
            if (line is null || inspection.Number(row, inspection.TotalColumn) is not { } seats)
            {
                continue;
            }

            var wanted = line.Value switch
            {
                AllocationLineValue { Op: Comparison.Exactly } value when seats != value.Count => $"{value.Count}",
                AllocationLineValue { Op: Comparison.AtMost } value when seats > value.Count => $"không quá {value.Count}",
                AllocationLineValue { Op: Comparison.AtLeast } value when seats < value.Count => $"ít nhất {value.Count}",
                AllocationRangeValue value when seats < value.Min || seats > value.Max => $"{value.Min} – {value.Max}",
                _ => null,
            };
            if (wanted is not null)
            {
                yield return Found(table.Sheet.Name, row, inspection.TotalColumn, SheetInspection.Shown(seats), $"“{name}” có {SheetInspection.Shown(seats)} đại biểu, kế hoạch ghi {wanted}.", SheetInspection.Quote(line));
            }
        }
    }

    /// <summary>The group that a line of the plan is about; null for what is no line.</summary>
    public static string? Group(Requirement requirement) => requirement.Value switch
    {
        AllocationLineValue line => line.Group,
        AllocationRangeValue range => range.Group,
        _ => null,
    };
}
