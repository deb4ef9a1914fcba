using System.Text;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Ghi các dòng của trang tính as UTF-8, through one buffer: a workbook of 100 000 rows costs no more memory than one of ten.</summary>
internal sealed class SheetRowWriter(Stream output, string prefix) : IDisposable
{
    private readonly Utf8Xml _xml = new(output, prefix);
    private readonly byte[][] _columns = new byte[64][];

    public void Dispose() => _xml.Dispose();

    public void Write(SheetRow row)
    {
        _xml.Open("row"u8);
        _xml.Raw(" r=\""u8);
        _xml.Number(row.Number);
        _xml.Raw("\""u8);
        Attributes(row.Attributes);
        if (row.Cells.Count == 0 && row.Rest is null)
        {
            _xml.Raw("/>"u8);
            return;
        }

        _xml.Raw(">"u8);
        foreach (var cell in row.Cells)
        {
            Write(cell, row.Number);
        }

        _xml.Xml(row.Rest);
        _xml.Close("row"u8);
    }

    private void Write(SheetCell cell, int row)
    {
        _xml.Open("c"u8);
        _xml.Raw(" r=\""u8);
        _xml.Raw(ColumnName(cell.Column));
        _xml.Number(row);
        _xml.Raw("\""u8);
        if (cell.Style is { } style)
        {
            _xml.Raw(" s=\""u8);
            _xml.Number(style);
            _xml.Raw("\""u8);
        }

        if (cell.Type is { } type)
        {
            Attribute("t", type);
        }

        Attributes(cell.Others);
        if (cell.IsEmpty)
        {
            _xml.Raw("/>"u8);
            return;
        }

        _xml.Raw(">"u8);
        if (cell.Formula is { } formula)
        {
            Text("f"u8, formula, cell.FormulaAttributes);
        }

        if (cell.Value is { } value)
        {
            Text("v"u8, value);
        }

        if (cell.Plain is not null || cell.Runs is not null)
        {
            _xml.Open("is"u8);
            _xml.Raw(">"u8);
            if (cell.Plain is { } plain)
            {
                Text("t"u8, SharedStrings.Encoded(plain));
            }

            _xml.Xml(cell.Runs);
            _xml.Close("is"u8);
        }

        _xml.Close("c"u8);
    }

    // Without the mark Excel drops white space at both ends.
    private void Text(ReadOnlySpan<byte> name, string text, IReadOnlyList<KeyValuePair<string, string>>? attributes = null)
    {
        _xml.Open(name);
        Attributes(attributes);
        _xml.Raw(text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) ? " xml:space=\"preserve\">"u8 : ">"u8);
        _xml.Escaped(text);
        _xml.Close(name);
    }

    private void Attributes(IReadOnlyList<KeyValuePair<string, string>>? attributes)
    {
        for (var i = 0; i < attributes?.Count; i++)
        {
            Attribute(attributes[i].Key, attributes[i].Value);
        }
    }

    private void Attribute(string name, string value)
    {
        _xml.Raw(" "u8);
        _xml.Xml(name);
        _xml.Raw("=\""u8);
        _xml.Escaped(value);
        _xml.Raw("\""u8);
    }

    private byte[] ColumnName(int column) => column >= _columns.Length
        ? Encoding.ASCII.GetBytes(Formulas.CellRange.ColumnName(column))
        : _columns[column] ??= Encoding.ASCII.GetBytes(Formulas.CellRange.ColumnName(column));
}
