using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Đơn vị bài toán có mà bảng không có.</summary>
internal sealed class MissingUnit : SheetRule
{
    public override string Id => "sheet/missing-unit";

    public override string Title => "Bảng thiếu đơn vị của bài toán";

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
