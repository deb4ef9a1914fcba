using System.Globalization;
using Emulation.Documents.Excel.Sheets;

namespace Emulation.Documents.Excel.Explaining;

/// <summary>Soạn các dòng of a sheet of our own.</summary>
/// <param name="widths">Of the columns, in characters: rows are made as high as their longest text needs, which Excel does not do by itself for a file it did not write.</param>
internal sealed class OwnRows(StyleBook styles, IReadOnlyList<int> widths)
{
    private const double LineHeight = 15.75;

    private readonly int? _title = styles.Of(bold: true, size: 14, horizontal: "center", bordered: false);
    private readonly int? _note = styles.Of(horizontal: "center", bordered: false);
    private readonly int? _plain = styles.Of(bordered: false);
    private readonly int? _heading = styles.Of(bold: true, horizontal: "center");
    private readonly int? _text = styles.Of();
    private readonly int? _bold = styles.Of(bold: true);
    private readonly int? _middle = styles.Of(horizontal: "center");
    private readonly int? _count = styles.Of(horizontal: "right", format: 3);
    private readonly int? _boldCount = styles.Of(bold: true, horizontal: "right", format: 3);
    private readonly int? _measure = styles.Of(horizontal: "right");

    public List<SheetRow> Rows { get; } = [];

    public int Next => Rows.Count == 0 ? 1 : Rows[^1].Number + 1;

    public void Title(string title, string note)
    {
        Rows.Add(new SheetRow(1) { Cells = [Styled(1, _title).WithText(title)] });
        Rows.Add(new SheetRow(2) { Cells = [Styled(1, _note).WithText(note)] });
        Rows.Add(new SheetRow(3));
    }

    /// <summary>Words in a row above the heading, those that there are.</summary>
    public void Note(int row, IReadOnlyList<(int Column, string Words, string? Value)> notes) =>
        Rows[row - 1] = new SheetRow(row) { Cells = [.. notes.Where(static note => note.Value is not null).Select(note => Styled(note.Column, _plain).WithText(note.Words + note.Value))] };

    public void Heading(params IReadOnlyList<string> texts) => Add([.. texts.Select((text, i) => Styled(i + 1, _heading).WithText(text))]);

    public void Add(IReadOnlyList<SheetCell> cells)
    {
        var lines = cells.Max(cell => (int)Math.Ceiling((cell.Plain?.Length ?? 1) / (widths[cell.Column - 1] * 0.95)));
        Rows.Add(new SheetRow(Next)
        {
            Cells = [.. cells],
            Attributes = lines > 1 ? [new("ht", (lines * LineHeight).ToString(CultureInfo.InvariantCulture)), new("customHeight", "1")] : [],
        });
    }

    public SheetCell Text(int column, string text, bool bold = false) => Styled(column, bold ? _bold : _text).WithText(text);

    public SheetCell Middle(int column, string text) => Styled(column, _middle).WithText(text);

    public SheetCell Count(int column, decimal? count, bool bold = false) => Number(Styled(column, bold ? _boldCount : _count), count);

    /// <summary>A number with as many decimals as it has.</summary>
    public SheetCell Measure(int column, decimal? number) => Number(Styled(column, _measure), number);

    public SheetCell Formula(int column, string formula, decimal value, bool bold = false) =>
        Styled(column, bold ? _boldCount : _count) with { Formula = formula, Value = value.ToString(CultureInfo.InvariantCulture) };

    public SheetCell TextFormula(int column, string formula, string value) => Styled(column, _middle) with { Formula = formula, Type = "str", Value = value };

    private static SheetCell Styled(int column, int? style) => new(column) { Style = style };

    private static SheetCell Number(SheetCell cell, decimal? number) => number is { } value ? cell.WithNumber(value.ToString(CultureInfo.InvariantCulture)) : cell;
}
