using System.Globalization;

namespace Emulation.Documents.Excel.Formulas;

/// <summary>Vùng ô: rows and columns counted from 1, both ends in. One cell is a range of one.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public const int Rows = 1_048_576;
    public const int Columns = 16_384;

    public bool IsCell => FirstRow == LastRow && FirstColumn == LastColumn;

    public bool Contains(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    public static CellRange Of(int row, int column) => new(row, column, row, column);

    /// <summary>"B7", "B7:K20", "$B$7:$K$20", "B:D", "3:5"; nothing else.</summary>
    public static CellRange? Parse(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            return ReferenceEnd.Parse(text) is { Row: > 0, Column: > 0 } only ? Of(only.Row, only.Column) : null;
        }

        if (ReferenceEnd.Parse(text[..colon]) is not { } first || ReferenceEnd.Parse(text[(colon + 1)..]) is not { } last
            || first.Row > 0 != last.Row > 0 || first.Column > 0 != last.Column > 0)
        {
            return null;
        }

        return new CellRange(
            first.Row == 0 ? 1 : Math.Min(first.Row, last.Row), first.Column == 0 ? 1 : Math.Min(first.Column, last.Column),
            last.Row == 0 ? Rows : Math.Max(first.Row, last.Row), last.Column == 0 ? Columns : Math.Max(first.Column, last.Column));
    }

    public static string ColumnName(int column)
    {
        Span<char> name = stackalloc char[3];
        var at = 3;
        for (; column > 0; column = (column - 1) / 26)
        {
            name[--at] = (char)('A' + ((column - 1) % 26));
        }

        return new string(name[at..]);
    }

    public static string Name(int row, int column) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    public override string ToString() => IsCell ? Name(FirstRow, FirstColumn) : $"{Name(FirstRow, FirstColumn)}:{Name(LastRow, LastColumn)}";
}

/// <summary>One end of a reference as it is written: "$B$7", a column "B" (row 0) or a row "7" (column 0).</summary>
internal readonly record struct ReferenceEnd(int Row, int Column, bool FixedRow, bool FixedColumn)
{
    public static ReferenceEnd? Parse(ReadOnlySpan<char> text)
    {
        var at = 0;
        var fixedFirst = at < text.Length && text[at] == '$';
        at += fixedFirst ? 1 : 0;
        var column = 0;
        var letters = at;
        while (at < text.Length && char.IsAsciiLetter(text[at]) && at - letters < 4)
        {
            column = (column * 26) + (text[at++] | 0x20) - 'a' + 1;
        }

        var fixedSecond = column > 0 && at < text.Length && text[at] == '$';
        at += fixedSecond ? 1 : 0;
        var digits = text[at..];
        if (column > CellRange.Columns || digits.IsEmpty && (column == 0 || fixedSecond))
        {
            return null;
        }

        var row = 0;
        if (!digits.IsEmpty && (digits.Length > 7 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out row) || row is 0 or > CellRange.Rows))
        {
            return null;
        }

        return column == 0 ? new ReferenceEnd(row, 0, fixedFirst, false) : new ReferenceEnd(row, column, fixedSecond, fixedFirst);
    }

    public override string ToString() => (Column > 0 ? (FixedColumn ? "$" : "") + CellRange.ColumnName(Column) : "")
        + (Row > 0 ? (FixedRow ? "$" : "") + Row.ToString(CultureInfo.InvariantCulture) : "");
}
