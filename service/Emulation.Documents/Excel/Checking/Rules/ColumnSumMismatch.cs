using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Dòng tổng cộng ghi số khác tổng các dòng.</summary>
internal sealed class ColumnSumMismatch : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/column-sum", "Dòng tổng cộng khác tổng các dòng", Severity.Error, "Trong cùng bảng")
    {
        Examples =
        [
            new(true, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|3|1|2|\n||Tổng cộng|8|2|6|"),
            new(false, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|3|1|2|\n||Tổng cộng|7|2|5|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.Allocation is not { Rows.Total: { } total } table)
        {
            yield break;
        }

        foreach (var column in table.Columns.Where(static column => column.Value.IsCount || column.Value.Kind == Tables.TableFieldKind.Weight).Select(static column => column.Key).Union(inspection.Parts).Order())
        {
            var sum = inspection.Units.Sum(unit => inspection.Number(unit.Row, column) ?? 0);
            if (inspection.Number(total, column) is { } written && Math.Abs(written - sum) > 1e-6)
            {
                yield return Found(table.Sheet.Name, total, column, SheetInspection.Shown(written), $"Cột “{inspection.Heading(column)}”: dòng tổng cộng ghi {SheetInspection.Shown(written)}, cộng các dòng được {SheetInspection.Shown(sum)}.");
            }
        }
    }
}
