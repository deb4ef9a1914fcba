using System.Globalization;
using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Đọc bảng các đơn vị: names and weights from an office's sheet, for a problem whose rules come from its plan.</summary>
public static class UnitSheet
{
    /// <returns>The units in their order; the group of each is the heading it stands under ("I. Các thôn"), null where there is none.</returns>
    /// <exception cref="UnreadableDocumentException">No table with a unit column and a weight column, a unit twice, a weight that is no number.</exception>
    public static IReadOnlyList<DelegationUnit> Read(Stream content, CancellationToken cancellation = default) =>
        WorkbookGate.Open(content, static draft =>
        {
            var sheets = new WorkbookSheets(draft, WorkbookTexts.Shared(draft));
            foreach (var sheet in draft.Sheets.Where(static sheet => sheet.Part.Length > 0).OrderBy(static sheet => sheet.IsHidden))
            {
                if (Find(sheets.Read(sheet).Grid, sheet.Name) is { } units)
                {
                    return units;
                }
            }

            throw WorkbookRefusal.Table("no-table", "Không tìm thấy bảng đơn vị: cần một dòng tiêu đề có cột đơn vị và cột trọng số (dân số, số đảng viên, …).");
        }, cancellation);

    private static List<DelegationUnit>? Find(SheetGrid grid, string sheet)
    {
        var words = HeadingWords.Shipped;
        foreach (var row in grid.Rows.Take(300))
        {
            if (row.Cells.Find(cell => SheetGrid.IsText(cell) && words.FieldOf(grid.Text(cell)) == TableFieldKind.Unit) is not { } unit)
            {
                continue;
            }

            var heading = TableHeading.At(grid, row.Number, unit.Column);
            var columns = heading.Columns.Select(column => (column.Key, Kind: words.FieldOf(column.Value[^1]))).Where(static column => column.Kind is not null)
                .GroupBy(static column => column.Kind!.Value).ToDictionary(static column => column.First().Key, static column => new TableField(column.Key));
            columns[unit.Column] = new TableField(TableFieldKind.Unit);
            if (columns.FirstOrDefault(static column => column.Value.Kind == TableFieldKind.Weight).Key is > 0 and var weight)
            {
                return Units(grid, columns, TableRows.Find(grid, columns, heading.BodyStart, words, sheet), unit.Column, weight, sheet);
            }
        }

        return null;
    }

    private static List<DelegationUnit> Units(SheetGrid grid, Dictionary<int, TableField> columns, TableRows rows, int unit, int weight, string sheet)
    {
        var units = new List<DelegationUnit>();
        string? block = null;
        for (var row = rows.First; row <= rows.Last; row++)
        {
            var name = grid.Text(row, unit).Trim();
            if (name.Length == 0)
            {
                continue;
            }

            if (TableRows.IsBlock(grid, columns, row, new HashSet<string>(StringComparer.Ordinal)))
            {
                block = name;
                continue;
            }

            if (units.Exists(one => FoldedText.Key(one.Name) == FoldedText.Key(name)))
            {
                throw WorkbookRefusal.Table("duplicate-unit", $"Đơn vị \"{name}\" ghi hai lần; hãy bỏ một dòng (dòng {row}) rồi thử lại.", WorkbookRefusal.At(sheet, row, unit));
            }

            if (SheetGrid.Number(grid.Cell(row, weight)) is not (>= 0 and < 1e12 and var value))
            {
                throw WorkbookRefusal.Table("bad-weight", $"Ô {CellRange.Name(row, weight)}: trọng số của \"{name}\" phải là số từ 0 trở lên, không để trống hoặc ghi dạng chữ.", WorkbookRefusal.At(sheet, row, weight));
            }

            units.Add(new DelegationUnit("u" + (units.Count + 1).ToString(CultureInfo.InvariantCulture), name, (decimal)value, SeatLimits.None, block));
        }

        return units;
    }
}
