using System.Globalization;
using System.Xml;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Đọc các dòng của trang tính one by one, in the file's order, which must be the sheet's order.</summary>
internal sealed class SheetRowReader(XmlReader xml, string part, int mostCells)
{
    private readonly CellContentReader _content = new(xml, part);
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
            else if (CellContentReader.IsKept(xml, "spans"))
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
                    if (CellContentReader.IsKept(xml, null))
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
            cell = _content.Read(cell, _row);
        }

        xml.Read();
        return cell;
    }

    private UnreadableDocumentException Damaged() => WorkbookRefusal.Damaged(part);
}
