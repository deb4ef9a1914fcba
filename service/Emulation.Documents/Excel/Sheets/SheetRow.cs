namespace Emulation.Documents.Excel.Sheets;

/// <summary>Một dòng của trang tính as the file writes it; cells without content are kept for their look.</summary>
internal sealed class SheetRow(int number)
{
    public int Number { get; set; } = number;

    /// <summary>Attributes besides the number and the spans, as written: height, style, hidden, outline level.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    public List<SheetCell> Cells { get; init; } = [];

    /// <summary>XML behind the cells (extLst), as written.</summary>
    public string? Rest { get; init; }

    public bool IsHidden => Attributes.Any(static attribute => attribute is { Key: "hidden", Value: "1" or "true" });

    public bool IsEmpty => Cells.TrueForAll(static cell => cell.IsEmpty);

    public SheetCell? Cell(int column)
    {
        var at = Search(column);
        return at >= 0 ? Cells[at] : null;
    }

    /// <summary>Puts the cell in its place, over one that stands there.</summary>
    public void Put(SheetCell cell)
    {
        var at = Search(cell.Column);
        if (at >= 0)
        {
            Cells[at] = cell;
        }
        else
        {
            Cells.Insert(~at, cell);
        }
    }

    public SheetRow At(int number) => new(number) { Attributes = Attributes, Cells = [.. Cells], Rest = Rest };

    private int Search(int column)
    {
        var (low, high) = (0, Cells.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Cells[middle].Column == column)
            {
                return middle;
            }

            (low, high) = Cells[middle].Column < column ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}

/// <summary>Một ô. Text is kept the way the file keeps it: an index of shared strings, or its own XML.</summary>
internal sealed record SheetCell(int Column)
{
    public int? Style { get; init; }

    /// <summary>The t attribute: null or "n" a number, "s" a shared string, "str" a formula's text, "inlineStr", "b", "e", "d".</summary>
    public string? Type { get; init; }

    /// <summary>Without "=", never shared: shared formulas are written out when they are read.</summary>
    public string? Formula { get; init; }

    /// <summary>Attributes of an array formula or a data table; null of a plain formula.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? FormulaAttributes { get; init; }

    /// <summary>The text of v: a number, an index, a formula's cached result.</summary>
    public string? Value { get; init; }

    /// <summary>Text of the cell's own (t="inlineStr") of one look.</summary>
    public string? Plain { get; init; }

    /// <summary>Text of the cell's own of several looks: the XML of its runs.</summary>
    public string? Runs { get; init; }

    /// <summary>Attributes besides place, style and type (cm, vm, ph).</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Others { get; init; }

    public bool IsEmpty => Formula is null && Value is null && Plain is null && Runs is null;

    public SheetCell Cleared => new(Column) { Style = Style };

    public SheetCell WithNumber(string number) => new(Column) { Style = Style, Value = number };

    /// <summary>Whatever the text says, it stays text: "=1+1" is no formula here.</summary>
    public SheetCell WithText(string text) => text.Length == 0 ? Cleared : new(Column) { Style = Style, Type = "inlineStr", Plain = text };
}
