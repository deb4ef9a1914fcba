using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Đơn vị có trong bảng mà bài toán không có.</summary>
internal sealed class UnknownUnit : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/unknown-unit", "Đơn vị trong bảng không có trong bài toán", Severity.Error, "Bài toán phân bổ kèm theo")
    {
        Examples =
        [
            new(true, "{\"total\": 4, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|4|1|3|"),
            new(false, "{\"total\": 8, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1}, {\"id\": \"b\", \"name\": \"Thôn Bình\", \"weight\": 1}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|THÔN BÌNH|4|1|3|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection is not { Allocation: { } table, Problem: { } problem })
        {
            yield break;
        }

        var known = problem.Units.Select(static unit => FoldedText.Key(unit.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, name) in inspection.Units.Where(unit => !known.Contains(FoldedText.Key(unit.Name))))
        {
            yield return Found(table.Sheet.Name, row, inspection.UnitColumn, name, $"“{name}” không có trong danh sách đơn vị của bài toán.");
        }
    }
}
