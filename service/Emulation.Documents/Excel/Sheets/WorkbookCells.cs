using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Nội dung các trang tính để xem: what a reader sees in the cells, without looks, as much of it as a screen can show.</summary>
public static class WorkbookCells
{
    private const int Rows = 500;
    private const int Columns = 60;
    private const int Longest = 2000;

    /// <exception cref="UnreadableDocumentException">As for filling.</exception>
    public static IReadOnlyList<ShownSheet> Read(Stream content, CancellationToken cancellation = default) => WorkbookGate.Open(content, static draft =>
    {
        var shared = WorkbookTexts.Shared(draft);
        return draft.Sheets.Where(static sheet => sheet is { IsHidden: false, Part.Length: > 0 }).Select(sheet =>
        {
            var merges = SheetSkeleton.Read(draft, sheet.Part).Merges.ToList();
            var grid = new SheetGrid(SheetSkeleton.ReadRows(draft, sheet.Part, WorkbookLimits.Cells), shared, merges);
            var rows = grid.Rows.Where(static row => !row.IsEmpty).Take(Rows).Select(row => new ShownRow(row.Number, Cells(grid, row))).ToList();
            return new ShownSheet(sheet.Name, rows, [.. merges.Select(static merge => merge.ToString())], grid.Rows.Count(static row => !row.IsEmpty) > Rows);
        }).ToList();
    }, cancellation);

    private static List<ShownCell> Cells(SheetGrid grid, SheetRow row) => [.. row.Cells.Where(static cell => !cell.IsEmpty && cell.Column <= Columns)
        .Select(cell => new ShownCell(CellRange.ColumnName(cell.Column), Text(grid, cell), SheetGrid.Number(cell) is not null))];

    private static string Text(SheetGrid grid, SheetCell cell) => grid.Text(cell) is { Length: > Longest } text ? text[..Longest] + "…" : grid.Text(cell);
}

/// <summary>Một trang tính.</summary>
/// <param name="Merges">Merged cells: "A1:F1".</param>
/// <param name="Cut">Whether it has more rows than are shown.</param>
public sealed record ShownSheet(string Name, IReadOnlyList<ShownRow> Rows, IReadOnlyList<string> Merges, bool Cut);

/// <param name="Number">From 1.</param>
public sealed record ShownRow(int Number, IReadOnlyList<ShownCell> Cells);

/// <param name="Column">Letters: "B".</param>
public sealed record ShownCell(string Column, string Text, bool IsNumber);
