using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Đơn vị bài toán có mà bảng không có.</summary>
internal sealed class MissingUnit : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/missing-unit", "Bảng thiếu đơn vị của bài toán", Severity.Error, "Bài toán phân bổ kèm theo")
    {
        Examples =
        [
            new(true, "{\"total\": 9, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1}, {\"id\": \"b\", \"name\": \"Thôn Bình\", \"weight\": 1}, {\"id\": \"c\", \"name\": \"Thôn Cát\", \"weight\": 1}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|4|1|3|"),
            new(false, "{\"total\": 8, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1}, {\"id\": \"b\", \"name\": \"Thôn Bình\", \"weight\": 1}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|4|1|3|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection is not { Allocation: { } table, Problem: { } problem })
        {
            yield break;
        }

        var shown = inspection.Units.Select(static unit => FoldedText.Key(unit.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in problem.Units.Where(unit => !shown.Contains(FoldedText.Key(unit.Name))))
        {
            yield return Found(table.Sheet.Name, table.Rows.Last, inspection.UnitColumn, unit.Name, $"Bảng không có đơn vị “{unit.Name}”.");
        }
    }
}
