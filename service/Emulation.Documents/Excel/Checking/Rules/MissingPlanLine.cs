using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Dòng kế hoạch có mà bảng không có; asked only of a table that is laid out by the plan's lines.</summary>
internal sealed class MissingPlanLine : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/missing-line", "Bảng thiếu dòng kế hoạch đã nêu", Severity.Warning, "Kế hoạch của đơn vị, phần số lượng, thành phần đại biểu")
    {
        Examples =
        [
            new(true, "1. Số lượng, thành phần đại biểu\n- Thường trực Đảng ủy: 02 đại biểu.\n- Lãnh đạo HĐND xã: 02 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thường trực Đảng ủy|2|1|1|\n|2|Thôn An|4|1|3|"),
            new(false, "1. Số lượng, thành phần đại biểu\n- Thường trực Đảng ủy: 02 đại biểu.\n- Lãnh đạo HĐND xã: 02 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thường trực Đảng ủy|2|1|1|\n|2|Lãnh đạo HĐND xã|2|1|1|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        var lines = inspection.Requirements.Select(static one => (Requirement: one, Group: PlanLineMismatch.Group(one))).Where(one => one.Group is not null && !inspection.PlanGroups.Contains(FoldedText.Key(one.Group))).ToList();
        if (inspection.Allocation is not { } table || lines.Count == 0)
        {
            yield break;
        }

        // Blocks' headings are lines of the plan too.
        var names = Enumerable.Range(table.Rows.First, table.Rows.Last - table.Rows.First + 1).Select(row => FoldedText.Key(inspection.Text(row, inspection.UnitColumn))).ToHashSet(StringComparer.Ordinal);
        var missing = lines.FindAll(line => !names.Contains(FoldedText.Key(line.Group!)));
        if (missing.Count * 2 > lines.Count)
        {
            yield break;
        }

        foreach (var (requirement, group) in missing)
        {
            yield return Found(table.Sheet.Name, table.Rows.First, inspection.UnitColumn, inspection.Text(table.Rows.First, inspection.UnitColumn), $"Bảng không có dòng “{group}” mà kế hoạch đã nêu.", SheetInspection.Quote(requirement));
        }
    }
}
