using System.Xml;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Đọc nội dung một ô: its value, its text, its formula; one that is shared is written out for each cell.</summary>
internal sealed class CellContentReader(XmlReader xml, string part)
{
    private readonly Dictionary<string, (string Formula, int Row, int Column)> _shared = new(StringComparer.Ordinal);

    /// <summary>At the cell's element, which is not empty; ends at its closing tag.</summary>
    public SheetCell Read(SheetCell cell, int row)
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
                    cell = Formula(cell, row);
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

    private SheetCell Formula(SheetCell cell, int row)
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
            if (IsKept(xml, null))
            {
                (attributes ??= []).Add(new(xml.Name, xml.Value));
            }
        }

        xml.MoveToElement();
        var text = Text();
        if (kind == "shared" && group is not null)
        {
            text = Shared(group, text, row, cell.Column);
            attributes = attributes?.FindAll(static one => one.Key is not ("t" or "si" or "ref"));
        }

        return cell with { Formula = text, FormulaAttributes = attributes is { Count: > 0 } ? attributes : null };
    }

    private string Shared(string group, string text, int row, int column)
    {
        if (text.Length > 0)
        {
            _shared[group] = (text, row, column);
            return text;
        }

        return _shared.TryGetValue(group, out var first) ? FormulaText.Copy(first.Formula, row - first.Row, column - first.Column) : throw WorkbookRefusal.Damaged(part);
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
    public static bool IsKept(XmlReader xml, string? dropped) => xml.Name != dropped && xml.Prefix != "xmlns" && xml.Name != "xmlns";
}
