using System.Globalization;
using Emulation.Documents.Excel.Formulas;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Trang tính đã đọc: its rows with the texts of their cells, and its merged cells.</summary>
internal sealed class SheetGrid
{
    private readonly Dictionary<int, SheetRow> _byNumber;
    private readonly IReadOnlyList<string> _shared;

    public SheetGrid(IReadOnlyList<SheetRow> rows, IReadOnlyList<string> shared, IReadOnlyList<CellRange> merges)
    {
        (Rows, _shared, Merges) = (rows, shared, merges);
        _byNumber = rows.ToDictionary(static row => row.Number);
    }

    public IReadOnlyList<SheetRow> Rows { get; }

    public IReadOnlyList<CellRange> Merges { get; }

    public int LastRow => Rows.Count == 0 ? 0 : Rows[^1].Number;

    public SheetRow? Row(int number) => _byNumber.GetValueOrDefault(number);

    public SheetCell? Cell(int row, int column) => Row(row)?.Cell(column);

    public string Text(int row, int column) => Text(Cell(row, column));

    /// <summary>What the cell says: its text, its number as the file writes it, the cached result of its formula.</summary>
    public string Text(SheetCell? cell) => cell switch
    {
        null => "",
        { Plain: { } plain } => plain,
        { Runs: { } runs } => SharedStrings.OfRuns(runs),
        { Type: "s", Value: { } index } => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < _shared.Count ? _shared[i] : "",
        { Type: "str", Value: { } text } => SharedStrings.Decoded(text),
        { Value: var value } => value ?? "",
    };

    public static bool IsText(SheetCell cell) => cell.Type is "s" or "str" or "inlineStr";

    public static double? Number(SheetCell? cell) =>
        cell is { Type: null or "n", Value: { } value } && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The merged cells that cover a cell; null where it stands alone.</summary>
    public CellRange? MergeAt(int row, int column)
    {
        foreach (var merge in Merges)
        {
            if (merge.Contains(row, column))
            {
                return merge;
            }
        }

        return null;
    }

    /// <summary>The text a reader sees at the cell: of merged cells the first one's.</summary>
    public string ShownText(int row, int column) => MergeAt(row, column) is { } merge ? Text(merge.FirstRow, merge.FirstColumn) : Text(row, column);
}
