using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Đơn vị có trong bảng mà bài toán không có.</summary>
internal sealed class UnknownUnit : SheetRule
{
    public override string Id => "sheet/unknown-unit";

    public override string Title => "Đơn vị trong bảng không có trong bài toán";

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
