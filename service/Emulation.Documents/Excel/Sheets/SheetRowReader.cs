using System.Globalization;
using System.Xml;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Đọc các dòng của trang tính one by one, in the file's order, which must be the sheet's order.</summary>
internal sealed class SheetRowReader(XmlReader xml, string part, int mostCells)
{
    private readonly Dictionary<string, (string Formula, int Row, int Column)> _shared = new(StringComparer.Ordinal);
    private int _cells;
    private int _row;
    private int _column;

    /// <summary>Positioned anywhere before sheetData; ends behind it.</summary>
    /// <exception cref="UnreadableDocumentException">Rows or cells out of order, twice, or outside the sheet; too many.</exception>
    public IEnumerable<SheetRow> Read()
    {
        if (!xml.ReadToFollowing("sheetData", xml.NamespaceURI) || xml.IsEmptyElement)
        {
            yield break;
        }

        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                yield return Row();
            }
            else
            {
                xml.Skip();
            }
        }
    }

    private SheetRow Row()
    {
        List<KeyValuePair<string, string>>? attributes = null;
        var number = _row + 1;
        while (xml.MoveToNextAttribute())
        {
            if (xml.Name == "r")
            {
                number = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : throw Damaged();
            }
            else if (IsKept("spans"))
            {
                (attributes ??= []).Add(new(xml.Name, xml.Value));
            }
        }

        xml.MoveToElement();
        if (number <= _row || number > CellRange.Rows)
        {
            throw Damaged();
        }

        (_row, _column) = (number, 0);
        List<SheetCell> cells = [];
        string? rest = null;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            xml.Read();
            while (xml.Depth > depth)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                {
                    cells.Add(Cell());
                }
                else if (xml.NodeType == XmlNodeType.Element)
                {
                    rest += xml.ReadOuterXml();
                }
                else
                {
                    xml.Skip();
                }
            }
        }

        xml.Read();
        return new SheetRow(number) { Attributes = attributes ?? (IReadOnlyList<KeyValuePair<string, string>>)[], Cells = cells, Rest = rest };
    }

    private SheetCell Cell()
    {
        var column = _column + 1;
        int? style = null;
        string? type = null;
        List<KeyValuePair<string, string>>? others = null;
        while (xml.MoveToNextAttribute())
        {
            switch (xml.Name)
            {
                case "r":
                    column = CellRange.Parse(xml.Value) is { IsCell: true } place && place.FirstRow == _row ? place.FirstColumn : throw Damaged();
                    break;
                case "s":
                    style = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : throw Damaged();
                    break;
                case "t":
                    type = xml.Value;
                    break;
                default:
                    if (IsKept(null))
                    {
                        (others ??= []).Add(new(xml.Name, xml.Value));
                    }

                    break;
            }
        }

        xml.MoveToElement();
        if (column <= _column || column > CellRange.Columns || ++_cells > mostCells)
        {
            throw column <= _column ? Damaged() : WorkbookRefusal.TooLarge(part);
        }

        _column = column;
        var cell = new SheetCell(column) { Style = style, Type = type, Others = others };
        if (!xml.IsEmptyElement)
        {
            cell = Content(cell);
        }

        xml.Read();
        return cell;
    }

    private SheetCell Content(SheetCell cell)
    {
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "v":
                    cell = cell with { Value = Text() };
                    break;
                case "f":
                    cell = Formula(cell);
                    break;
                case "is":
                    cell = InlineText(cell);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return cell;
    }

    private SheetCell Formula(SheetCell cell)
    {
        List<KeyValuePair<string, string>>? attributes = null;
        string? kind = null, group = null;
        while (xml.MoveToNextAttribute())
        {
            switch (xml.Name)
            {
                case "t": kind = xml.Value; break;
                case "si": group = xml.Value; break;
            }

            // A formula that is to be computed each time ("ca") stays one.
            if (IsKept(null))
            {
                (attributes ??= []).Add(new(xml.Name, xml.Value));
            }
        }

        xml.MoveToElement();
        var text = Text();
        if (kind == "shared" && group is not null)
        {
            text = Shared(group, text);
            attributes = attributes?.FindAll(static one => one.Key is not ("t" or "si" or "ref"));
        }

        return cell with { Formula = text, FormulaAttributes = attributes is { Count: > 0 } ? attributes : null };
    }

    private string Shared(string group, string text)
    {
        if (text.Length > 0)
        {
            _shared[group] = (text, _row, _column);
            return text;
        }

        return _shared.TryGetValue(group, out var first) ? FormulaText.Copy(first.Formula, _row - first.Row, _column - first.Column) : throw Damaged();
    }

    private string Text() => xml.ReadElementContentAsString();

    private SheetCell InlineText(SheetCell cell)
    {
        if (xml.IsEmptyElement)
        {
            xml.Skip();
            return cell with { Plain = "" };
        }

        var depth = xml.Depth;
        string? plain = null, runs = null;
        xml.Read();
        while (xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "t":
                    plain = SharedStrings.Decoded(Text());
                    break;
                case "r":
                    runs += xml.ReadOuterXml();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        xml.Read();
        return runs is null ? cell with { Plain = plain ?? "" } : cell with { Runs = runs };
    }

    // A prefix of another namespace is declared at the sheet's root, which is kept as it is.
    private bool IsKept(string? dropped) => xml.Name != dropped && xml.Prefix != "xmlns" && xml.Name != "xmlns";

    private UnreadableDocumentException Damaged() => WorkbookRefusal.Damaged(part);
}
