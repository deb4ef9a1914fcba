using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Một đơn vị ghi hai lần, in whichever way its letters are composed.</summary>
internal sealed class RepeatedUnit : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/repeated-unit", "Đơn vị ghi hai lần", Severity.Error, "Trong cùng bảng")
    {
        Examples =
        [
            new(true, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|THÔN  AN|4|1|3|"),
            new(false, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn An Đông|4|1|3|"),
        ],
    };

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
