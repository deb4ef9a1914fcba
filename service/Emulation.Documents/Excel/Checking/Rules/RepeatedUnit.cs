using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Một đơn vị ghi hai lần, in whichever way its letters are composed.</summary>
internal sealed class RepeatedUnit : SheetRule
{
    public override string Id => "sheet/repeated-unit";

    public override string Title => "Đơn vị ghi hai lần";

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, name) in inspection.Units)
        {
            if (!seen.TryAdd(FoldedText.Key(name), row))
            {
                yield return Found(inspection.Allocation!.Sheet.Name, row, inspection.UnitColumn, name, $"“{name}” đã ghi ở dòng {seen[FoldedText.Key(name)]}.");
            }
        }
    }
}
