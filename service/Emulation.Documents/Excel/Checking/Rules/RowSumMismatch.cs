using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Tổng số của một đơn vị khác tổng các thành phần của đơn vị ấy.</summary>
internal sealed class RowSumMismatch : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/row-sum", "Tổng số của đơn vị khác tổng các thành phần", Severity.Error, "Trong cùng bảng")
    {
        Examples =
        [
            new(true, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|5|2|2|\n|3|Thôn Cát|1|0|1|"),
            new(false, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|4|2|2|\n|3|Thôn Cát|1|0|1|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.Allocation is not { } table || inspection.TotalColumn == 0 || inspection.Parts.Count == 0)
        {
            yield break;
        }

        foreach (var (row, name) in inspection.Units)
        {
            var parts = inspection.Parts.Sum(column => inspection.Number(row, column) ?? 0);
            if (inspection.Number(row, inspection.TotalColumn) is { } total && total != parts)
            {
                yield return Found(table.Sheet.Name, row, inspection.TotalColumn, SheetInspection.Shown(total),
                    $"“{name}”: tổng số ghi {SheetInspection.Shown(total)}, cộng các thành phần ({string.Join(", ", inspection.Parts.Select(inspection.Heading))}) được {SheetInspection.Shown(parts)}.");
            }
        }
    }
}
