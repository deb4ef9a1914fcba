using System.Text.RegularExpressions;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Tables;

/// <summary>Tiêu đề bảng: rows of a heading of one or more levels, and what stands over each column.</summary>
internal sealed partial class TableHeading
{
    private const int MostLevels = 4;
    private const int MostColumns = 200;

    private readonly SheetGrid _grid;

    private TableHeading(SheetGrid grid, int top, int bottom, int unitColumn, IReadOnlyDictionary<int, IReadOnlyList<string>> columns) =>
        (_grid, Top, Bottom, UnitColumn, Columns) = (grid, top, bottom, unitColumn, columns);

    public int Top { get; }

    public int Bottom { get; }

    public int UnitColumn { get; }

    /// <summary>For every column with a heading its levels, the highest first.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Columns { get; }

    /// <summary>The first row below the heading and below the row of column numbers, if there is one.</summary>
    public int BodyStart => IsNumberRow(_grid.Row(Bottom + 1)) ? Bottom + 2 : Bottom + 1;

    /// <summary>The heading whose unit column is the cell at <paramref name="row"/>, <paramref name="column"/>.</summary>
    public static TableHeading At(SheetGrid grid, int row, int column)
    {
        var top = row;
        var bottom = grid.MergeAt(row, column)?.LastRow ?? row;
        // A group's name over several columns has their own names below it.
        while (bottom - top < MostLevels - 1 && SpansColumns(grid, bottom, column) && HasTexts(grid, bottom + 1))
        {
            bottom++;
        }

        // A line over some of the columns only belongs to the heading; one over all of them is the table's title.
        while (bottom - top < MostLevels - 1 && top > 1 && SpansColumns(grid, top - 1, column) && grid.Text(top - 1, column).Length == 0)
        {
            top--;
        }

        var columns = new Dictionary<int, IReadOnlyList<string>>();
        for (var at = 1; at <= MostColumns; at++)
        {
            var levels = Levels(grid, top, bottom, at);
            if (levels.Count > 0)
            {
                columns.Add(at, levels);
            }
        }

        return new TableHeading(grid, top, bottom, column, columns);
    }

    private static List<string> Levels(SheetGrid grid, int top, int bottom, int column)
    {
        var levels = new List<string>();
        CellRange? last = null;
        for (var row = top; row <= bottom; row++)
        {
            var merge = grid.MergeAt(row, column);
            if (merge is not null && merge == last)
            {
                continue;
            }

            last = merge;
            if (grid.ShownText(row, column).Trim() is { Length: > 0 } text)
            {
                levels.Add(text);
            }
        }

        return levels;
    }

    private static bool SpansColumns(SheetGrid grid, int row, int unitColumn) => grid.Merges.Any(merge =>
        merge.FirstRow <= row && merge.LastRow == row && merge.LastColumn > merge.FirstColumn && (unitColumn < merge.FirstColumn || unitColumn > merge.LastColumn)
        && grid.Text(merge.FirstRow, merge.FirstColumn).Length > 0);

    private static bool HasTexts(SheetGrid grid, int row) =>
        grid.Row(row) is { } cells && !IsNumberRow(cells, grid) && cells.Cells.Count(cell => SheetGrid.IsText(cell) && grid.Text(cell).Trim().Length > 0) >= 2;

    private bool IsNumberRow(SheetRow? row) => row is not null && IsNumberRow(row, _grid);

    // (1) (2) (3) = (4) + (5), or A B 1 2 3: numbers or letters of columns and nothing else.
    private static bool IsNumberRow(SheetRow row, SheetGrid grid)
    {
        var texts = row.Cells.Select(cell => grid.Text(cell).Trim()).Where(static text => text.Length > 0).ToList();
        return texts.Count >= 3 && texts.TrueForAll(static text => ColumnNumber().IsMatch(text)) && texts.Distinct(StringComparer.Ordinal).Count() == texts.Count;
    }

    [GeneratedRegex(@"^\(?\s*([0-9]{1,2}|[A-Z])\s*\)?(\s*=[\s0-9()+\-/:*%=]*)?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ColumnNumber();
}
