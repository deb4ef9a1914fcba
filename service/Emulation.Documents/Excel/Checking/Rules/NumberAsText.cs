using System.Globalization;
using Emulation.Documents.Excel.Sheets;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Số ghi dạng chữ: Excel's sums pass over it without a word.</summary>
internal sealed class NumberAsText : SheetRule
{
    public override RuleDescriptor Descriptor { get; } = new("sheet/number-as-text", "Số ghi dạng chữ", Severity.Warning, "Trong cùng bảng: phép cộng của Excel bỏ qua chữ")
    {
        Examples =
        [
            new(true, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|'4|1|3|"),
            new(false, "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|1|3|\n|2|Thôn Bình|4|1|3|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.Allocation is not { } table)
        {
            yield break;
        }

        var columns = table.Columns.Where(static column => column.Value.IsCount || column.Value.Kind == Tables.TableFieldKind.Weight).Select(static column => column.Key)
            .Union(table.Mapping.Own.Select(static own => Formulas.ReferenceEnd.Parse(own.Column)!.Value.Column)).Order().ToList();
        foreach (var (row, name) in inspection.Units)
        {
            foreach (var column in columns)
            {
                if (table.Grid.Cell(row, column) is { } cell && SheetGrid.IsText(cell) && decimal.TryParse(table.Grid.Text(cell).Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _))
                {
                    yield return Found(table.Sheet.Name, row, column, table.Grid.Text(cell), $"“{name}”, cột “{inspection.Heading(column)}”: số ghi dạng chữ nên không được cộng; hãy nhập lại dạng số.");
                }
            }
        }
    }
}
