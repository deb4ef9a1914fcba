using System.Text;
using System.Xml;
using System.Xml.Linq;
using Emulation.Documents.Excel.Formulas;
using Emulation.Documents.Excel.Package;
using Emulation.Documents.Packages;

namespace Emulation.Documents.Excel.Sheets;

/// <summary>Khung trang tính: everything of a sheet but its rows, which are read and written apart.</summary>
internal sealed class SheetSkeleton
{
    private SheetSkeleton(XDocument document) => Document = document;

    public XDocument Document { get; }

    public XElement Root => Document.Root!;

    public XNamespace Ns => Root.Name.Namespace;

    public IEnumerable<CellRange> Merges => Root.Elements(Ns + "mergeCells").Elements(Ns + "mergeCell")
        .Select(static merge => CellRange.Parse(merge.Attribute("ref")?.Value)).OfType<CellRange>();

    public static SheetSkeleton Read(WorkbookDraft draft, string part)
    {
        using var xml = draft.OpenXml(part, ignoreWhitespace: false);
        xml.MoveToContent();
        if (xml.LocalName != "worksheet")
        {
            throw WorkbookRefusal.Damaged(part);
        }

        var root = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        while (xml.MoveToNextAttribute())
        {
            root.Add(new XAttribute(xml.Prefix == "xmlns" ? XNamespace.Xmlns + xml.LocalName : xml.Name == "xmlns" ? "xmlns" : XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value));
        }

        xml.MoveToElement();
        var isEmpty = xml.IsEmptyElement;
        xml.Read();
        while (!isEmpty && xml.Depth > 0)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
            {
                root.Add(new XElement(root.Name.Namespace + "sheetData"));
                xml.Skip();
            }
            else if (XNode.ReadFrom(xml) is XElement child)
            {
                root.Add(child);
            }
        }

        if (root.Element(root.Name.Namespace + "sheetData") is null)
        {
            throw WorkbookRefusal.Damaged(part);
        }

        return new SheetSkeleton(new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root));
    }

    /// <summary>Reads the part's rows; the formulas of other sheets' rows too are read this way when they must follow.</summary>
    public static IReadOnlyList<SheetRow> ReadRows(WorkbookDraft draft, string part, int mostCells)
    {
        using var xml = draft.OpenXml(part);
        xml.MoveToContent();
        return [.. new SheetRowReader(xml, part, mostCells).Read()];
    }

    public void Write(Stream output, IEnumerable<SheetRow> rows)
    {
        using var framed = new MemoryStream();
        XmlPart.Write(Document, framed);
        var bytes = framed.GetBuffer().AsSpan(0, (int)framed.Length);
        var prefix = Root.GetPrefixOfNamespace(Ns) ?? "";
        var name = prefix.Length == 0 ? "sheetData" : prefix + ":sheetData";
        var mark = Encoding.UTF8.GetBytes($"<{name} />");
        var at = bytes.IndexOf(mark);
        output.Write(bytes[..at]);
        output.Write(Encoding.UTF8.GetBytes($"<{name}>"));
        using (var writer = new SheetRowWriter(output, prefix))
        {
            foreach (var row in rows)
            {
                writer.Write(row);
            }
        }

        output.Write(Encoding.UTF8.GetBytes($"</{name}>"));
        output.Write(bytes[(at + mark.Length)..]);
    }
}
