using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Số đại biểu của đơn vị ngoài mức tối thiểu, tối đa của bài toán.</summary>
internal sealed class UnitOutsideLimits : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/unit-limits", "Số đại biểu của đơn vị ngoài mức cho phép", Severity.Error, "Bài toán phân bổ kèm theo")
    {
        Examples =
        [
            new(true, "{\"total\": 8, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1, \"max\": 3}, {\"id\": \"b\", \"name\": \"Thôn Bình\", \"weight\": 1}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|4|1|3|"),
            new(false, "{\"total\": 7, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1, \"max\": 3}, {\"id\": \"b\", \"name\": \"Thôn Bình\", \"weight\": 1}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|3|1|2|\n|2|Thôn Bình|4|1|3|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection is not { Allocation: { } table, Problem: { } problem } || inspection.TotalColumn == 0)
        {
            yield break;
        }

        var units = problem.Units.ToDictionary(static unit => FoldedText.Key(unit.Name), StringComparer.Ordinal);
        foreach (var (row, name) in inspection.Units)
        {
            if (units.TryGetValue(FoldedText.Key(name), out var unit) && inspection.Number(row, inspection.TotalColumn) is { } seats && (seats < unit.Limits.Min || seats > unit.Limits.Max))
            {
                yield return Found(table.Sheet.Name, row, inspection.TotalColumn, SheetInspection.Shown(seats),
                    $"“{name}” có {SheetInspection.Shown(seats)} đại biểu, {(seats < unit.Limits.Min ? $"ít hơn mức tối thiểu {unit.Limits.Min}" : $"quá mức tối đa {unit.Limits.Max}")}.");
            }
        }
    }
}
