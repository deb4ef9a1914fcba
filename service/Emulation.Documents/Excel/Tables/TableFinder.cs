using System.Globalization;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Tables;

/// <summary>
/// Tìm bảng phân bổ trong mẫu của cơ quan: by the words over its columns, by an Excel table, by defined names, or as a given mapping says.
/// </summary>
internal sealed class TableFinder(WorkbookSheets sheets, FillTable table)
{
    // Where a heading is looked for; no office puts it lower.
    private const int HeadingRows = 300;

    private readonly HeadingWords _words = HeadingWords.Shipped;

    /// <summary>A table that is only read may have hidden and merged rows.</summary>
    public bool ForReading { get; init; }

    /// <exception cref="UnreadableDocumentException">"no-table", "ambiguous-table", "ambiguous-heading", "bad-mapping" or a fault of the table's rows.</exception>
    public FoundTable Find(TableMapping? given) => given is not null ? Given(given) : Search();

    private FoundTable Search()
    {
        var candidates = new List<FoundTable>();
        foreach (var sheet in sheets.Draft.Sheets.Where(static sheet => sheet.Part.Length > 0).OrderBy(static sheet => sheet.IsHidden))
        {
            if (!WorkbookMemory.IsOwn(sheets.Draft, sheet))
            {
                candidates.AddRange(OnSheet(sheet));
            }
        }

        var best = candidates.OrderByDescending(Fields).ToList();
        if (best.Count == 0)
        {
            throw WorkbookRefusal.Table("no-table", "Không tìm thấy bảng phân bổ: cần một dòng tiêu đề có cột đơn vị và cột tổng số hoặc cột thành phần; hãy sửa tiêu đề hoặc chỉ rõ cột bằng tệp khớp cột.");
        }

        return best.Count > 1 && Fields(best[0]) == Fields(best[1]) && best[0].Sheet.IsHidden == best[1].Sheet.IsHidden
            ? throw WorkbookRefusal.Table("ambiguous-table",
                $"Có hai bảng cùng khớp: trang \"{best[0].Sheet.Name}\" dòng {best[0].Mapping.HeaderRow} và trang \"{best[1].Sheet.Name}\" dòng {best[1].Mapping.HeaderRow}; hãy chỉ rõ bảng bằng tệp khớp cột.")
            : best[0];
    }

    private static int Fields(FoundTable found) => found.Columns.Count(static column => column.Value.Kind is not TableFieldKind.Note);

    private IEnumerable<FoundTable> OnSheet(WorkbookSheet sheet)
    {
        var (skeleton, grid) = sheets.Read(sheet);
        var named = NamedColumns.Of(sheets.Draft, sheet.Name, table, _words);
        var found = false;
        foreach (var (row, column) in HeadingCells(grid))
        {
            var heading = TableHeading.At(grid, row, column);
            var columns = HeadingMatch.Columns(heading, table, _words, sheet.Name);
            Override(columns, named.Columns);
            if (columns.Values.Any(static field => field.IsCount))
            {
                found = true;
                yield return Make(sheet, skeleton, grid, columns, heading, named.Region, "heading");
            }
        }

        if (!found && named is { Region: not null } && named.Columns.Values.Any(static field => field.Kind == TableFieldKind.Unit) && named.Columns.Values.Any(static field => field.IsCount))
        {
            yield return Make(sheet, skeleton, grid, named.Columns.ToDictionary(), null, named.Region, "name");
        }
    }

    private IEnumerable<(int Row, int Column)> HeadingCells(SheetGrid grid)
    {
        var below = 0;
        foreach (var row in grid.Rows.TakeWhile(static row => row.Number <= HeadingRows))
        {
            var cell = row.Number <= below ? null : row.Cells.Find(cell => SheetGrid.IsText(cell) && _words.FieldOf(grid.Text(cell)) == TableFieldKind.Unit);
            if (cell is not null)
            {
                below = grid.MergeAt(row.Number, cell.Column)?.LastRow ?? row.Number;
                yield return (row.Number, cell.Column);
            }
        }
    }

    private static void Override(Dictionary<int, TableField> columns, IReadOnlyDictionary<int, TableField> named)
    {
        foreach (var (column, field) in named)
        {
            foreach (var other in columns.Where(other => other.Value == field && other.Key != column).Select(static other => other.Key).ToList())
            {
                columns.Remove(other);
            }

            columns[column] = field;
        }
    }

    private FoundTable Make(WorkbookSheet sheet, SheetSkeleton skeleton, SheetGrid grid, Dictionary<int, TableField> columns, TableHeading? heading, CellRange? named, string by)
    {
        TableRows rows;
        if (named is { } region && region.LastRow < CellRange.Rows && region.FirstRow > (heading?.Bottom ?? 0))
        {
            var total = TableRows.Find(grid, columns, region.LastRow + 1, _words, sheet.Name).Total;
            rows = new TableRows(region.FirstRow, region.LastRow, total == region.LastRow + 1 ? total : null);
            Check(rows, grid, sheet);
        }
        else
        {
            rows = ExcelTableRows.Of(sheets.Draft, sheet, heading!.Bottom) ?? TableRows.Find(grid, columns, heading.BodyStart, _words, sheet.Name);
            Check(rows, grid, sheet);
        }

        var headings = heading?.Columns ?? new Dictionary<int, IReadOnlyList<string>>();
        return new FoundTable(sheet, skeleton, grid, columns, rows, new TableMapping
        {
            Sheet = sheet.Name,
            HeaderRow = heading?.Bottom,
            FirstRow = rows.First,
            LastRow = rows.Last,
            TotalRow = rows.Total,
            Columns = [.. columns.OrderBy(static column => column.Key).Select(column => new ColumnMapping(CellRange.ColumnName(column.Key), column.Value.Kind, column.Value.Id,
                headings.TryGetValue(column.Key, out var levels) ? string.Join(" / ", levels) : null, by))],
            Own = [.. headings.Where(column => !columns.ContainsKey(column.Key)).OrderBy(static column => column.Key).Select(static column => new OwnColumn(CellRange.ColumnName(column.Key), string.Join(" / ", column.Value)))],
            Missing = Missing(columns),
        });
    }

    private void Check(TableRows rows, SheetGrid grid, WorkbookSheet sheet)
    {
        if (!ForReading)
        {
            rows.Check(grid, sheet.Name);
        }
    }

    private List<string> Missing(IReadOnlyDictionary<int, TableField> columns)
    {
        var shown = columns.Values.ToHashSet();
        return [.. (table.Categories.Count > 1 ? table.Categories : []).Where(category => !shown.Contains(new TableField(TableFieldKind.Category, category.Id))).Select(static category => category.Name),
            .. table.Attributes.Where(attribute => !shown.Contains(new TableField(TableFieldKind.Attribute, attribute.Id))).Select(static attribute => attribute.Name)];
    }

    private FoundTable Given(TableMapping given)
    {
        var sheet = sheets.Draft.Sheets.FirstOrDefault(sheet => sheet.Part.Length > 0 && FoldedText.Key(sheet.Name) == FoldedText.Key(given.Sheet))
            ?? throw Bad($"Không có trang tính \"{given.Sheet}\"");
        var (skeleton, grid) = sheets.Read(sheet);
        var columns = new Dictionary<int, TableField>();
        foreach (var column in given.Columns)
        {
            var field = new TableField(column.Field, column.Id);
            if (ReferenceEnd.Parse(column.Column) is not { Row: 0, Column: > 0 } place || !IsKnown(field) || !columns.TryAdd(place.Column, field) || columns.Values.Count(other => other == field) > 1)
            {
                throw Bad($"Cột \"{column.Column}\" ghi sai, ghi hai lần, hoặc không có trong bài toán");
            }
        }

        if (!columns.Values.Any(static field => field.Kind == TableFieldKind.Unit) || !columns.Values.Any(static field => field.IsCount))
        {
            throw Bad("Cần cột đơn vị (unit) và ít nhất một cột số đại biểu");
        }

        if ((given.FirstRow ?? given.HeaderRow + 1) is not { } start || start < 1 || start > CellRange.Rows)
        {
            throw Bad("Cần dòng đầu (firstRow) hoặc dòng tiêu đề (headerRow)");
        }

        var rows = given is { FirstRow: { } first, LastRow: { } last }
            ? first <= last && last < CellRange.Rows && (given.TotalRow is not { } total || total < first || total > last) ? new TableRows(first, last, given.TotalRow) : throw Bad("Các dòng của bảng ghi sai")
            : TableRows.Find(grid, columns, start, _words, sheet.Name);
        Check(rows, grid, sheet);
        return new FoundTable(sheet, skeleton, grid, columns, rows, given with
        {
            Sheet = sheet.Name,
            FirstRow = rows.First,
            LastRow = rows.Last,
            TotalRow = rows.Total,
            Columns = [.. columns.OrderBy(static column => column.Key).Select(static column => new ColumnMapping(CellRange.ColumnName(column.Key), column.Value.Kind, column.Value.Id, null, "given"))],
            Missing = Missing(columns),
        });
    }

    private bool IsKnown(TableField field) => field.Kind switch
    {
        TableFieldKind.Category => table.Categories.Any(one => one.Id == field.Id),
        TableFieldKind.CategoryGroup => table.CategoryGroups.Any(one => one.Id == field.Id),
        TableFieldKind.Attribute => table.Attributes.Any(one => one.Id == field.Id),
        _ => field.Id is null,
    };

    private static UnreadableDocumentException Bad(string what) => WorkbookRefusal.Table("bad-mapping", string.Create(CultureInfo.InvariantCulture, $"Tệp khớp cột: {what}."));
}
