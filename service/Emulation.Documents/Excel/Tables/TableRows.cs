using System.Text.RegularExpressions;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Các dòng của bảng: where units begin and end, and where the total stands.</summary>
internal sealed partial record TableRows(int First, int Last, int? Total)
{
    /// <exception cref="UnreadableDocumentException">"no-sample-row".</exception>
    public static TableRows Find(SheetGrid grid, IReadOnlyDictionary<int, TableField> columns, int start, HeadingWords words, string sheet)
    {
        var found = Search(grid, columns, start, words);
        if (found.Last < found.First)
        {
            throw WorkbookRefusal.Table("no-sample-row", $"Giữa tiêu đề bảng và dòng tổng cộng không có dòng nào để điền; hãy chèn một dòng mẫu rồi thử lại.", WorkbookRefusal.At(sheet, start, 1));
        }

        return found;
    }

    /// <exception cref="UnreadableDocumentException">"merged-rows" or "hidden-rows".</exception>
    public void Check(SheetGrid grid, string sheet)
    {
        if (grid.Merges.FirstOrDefault(merge => merge.LastRow > merge.FirstRow && merge.LastRow >= First && merge.FirstRow <= Last) is { LastRow: > 0 } merged)
        {
            throw WorkbookRefusal.Table("merged-rows", $"Vùng {merged} gộp nhiều dòng của bảng nên không chèn dòng được; hãy bỏ gộp ô rồi thử lại.", $"{sheet}!{merged}");
        }

        foreach (var row in grid.Rows.Where(row => row.Number >= First && row.Number <= Last && row.IsHidden))
        {
            throw WorkbookRefusal.Table("hidden-rows", $"Dòng {row.Number} trong bảng đang ẩn hoặc bị lọc; hãy bỏ lọc, hiện tất cả các dòng rồi thử lại.", WorkbookRefusal.At(sheet, row.Number, 1));
        }
    }

    /// <summary>Whether the row is the heading of a block ("I. Khối Đảng"): numbered in Roman, or called like a group of the problem.</summary>
    public static bool IsBlock(SheetGrid grid, IReadOnlyDictionary<int, TableField> columns, int row, IReadOnlySet<string> groups)
    {
        var unit = Text(grid, columns, row, TableFieldKind.Unit);
        return unit.Length > 0 && (groups.Contains(FoldedText.Key(unit)) || Roman().IsMatch(Text(grid, columns, row, TableFieldKind.Order).Trim()));
    }

    public static string Text(SheetGrid grid, IReadOnlyDictionary<int, TableField> columns, int row, TableFieldKind kind)
    {
        foreach (var (column, field) in columns)
        {
            if (field.Kind == kind)
            {
                return grid.Text(row, column).Trim();
            }
        }

        return "";
    }

    private static TableRows Search(SheetGrid grid, IReadOnlyDictionary<int, TableField> columns, int start, HeadingWords words)
    {
        if (IsTotal(grid, columns, start, words) && IsBody(grid, columns, start + 1, words))
        {
            return new TableRows(start + 1, EndOfUnits(grid, columns, start + 1, words), start);
        }

        for (var row = start; row <= grid.LastRow && row - start <= grid.Rows.Count + 50; row++)
        {
            if (IsTotal(grid, columns, row, words))
            {
                return new TableRows(start, row - 1, row);
            }

            if (!IsBody(grid, columns, row, words))
            {
                break;
            }
        }

        return new TableRows(start, EndOfUnits(grid, columns, start, words), null);
    }

    private static int EndOfUnits(SheetGrid grid, IReadOnlyDictionary<int, TableField> columns, int start, HeadingWords words)
    {
        var end = start;
        for (var row = start; row <= grid.LastRow && IsBody(grid, columns, row, words) && !IsTotal(grid, columns, row, words); row++)
        {
            // Empty rows under the last unit are the table's only when nothing else fills it.
            if (Text(grid, columns, row, TableFieldKind.Unit).Length > 0)
            {
                end = row;
            }
        }

        return end;
    }

    /// <summary>A row that could hold a unit: nothing in it, or a text in the unit's column and only counts in the columns of counts.</summary>
    private static bool IsBody(SheetGrid grid, IReadOnlyDictionary<int, TableField> columns, int row, HeadingWords words)
    {
        if (grid.Row(row) is not { } cells)
        {
            return true;
        }

        var unit = Text(grid, columns, row, TableFieldKind.Unit);
        if (unit.Length == 0)
        {
            // Something beside an empty unit: the signatures below the table, or its date.
            return cells.Cells.TrueForAll(cell => cell.IsEmpty || grid.Text(cell).Trim().Length == 0 || columns.TryGetValue(cell.Column, out var field) && (field.Kind is TableFieldKind.Order or TableFieldKind.UnitId || cell.Formula is not null || SheetGrid.Number(cell) is not null));
        }

        return words.IsTotal(unit) || columns.All(column => !column.Value.IsCount || cells.Cell(column.Key) is not { } cell || !SheetGrid.IsText(cell) || cell.Formula is not null || IsMark(grid.Text(cell)));
    }

    private static bool IsTotal(SheetGrid grid, IReadOnlyDictionary<int, TableField> columns, int row, HeadingWords words)
    {
        var unitColumn = columns.First(static column => column.Value.Kind == TableFieldKind.Unit).Key;
        for (var column = 1; column <= unitColumn; column++)
        {
            if (words.IsTotal(grid.Text(row, column)))
            {
                return true;
            }
        }

        return false;
    }

    // What stands for a number not yet known, or for none; numbers typed as text among them.
    private static bool IsMark(string text) => text.Trim() is "" or "-" or "–" or "…" or "..." or "x" or "X" || text.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    [GeneratedRegex("^(?=[IVXL])X{0,3}(IX|IV|V?I{0,3})[.)]?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Roman();
}
