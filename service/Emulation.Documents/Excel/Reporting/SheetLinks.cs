using System.Globalization;
using System.Text;
using System.Xml;
using Emulation.Documents.Excel.Formulas;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>
/// Liên kết của một trang báo cáo, put into the sheet once it is made: ClosedXML looks through all links of a sheet for each one it is given, and Excel takes
/// 65,530 in a sheet. Cells below each other that lead to one place are one link.
/// </summary>
internal sealed class SheetLinks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<Link> _all = [];

    public bool LeadToFiles => _all.Exists(static link => link.File is not null);

    /// <param name="row">From 1, as <paramref name="column"/>.</param>
    /// <param name="file">Beside the workbook, with "/".</param>
    public void AddFile(int row, int column, string file) => Add(new Link(row, row, column, string.Join('/', file.Split('/').Select(Uri.EscapeDataString)), null));

    public void AddRow(int row, int column, string sheet, int target) => Add(new Link(row, row, column, null, string.Create(CultureInfo.InvariantCulture, $"'{sheet}'!A{target}")));

    /// <summary>Copies the sheet with its links at the place that the order of its elements has for them (ECMA-376 Part 1, 18.3.1.99).</summary>
    public void Write(Stream sheet, Stream output)
    {
        using var reader = XmlReader.Create(sheet, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        using var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false });
        var waiting = _all.Count > 0;
        reader.Read();
        while (!reader.EOF)
        {
            if (waiting && reader is { Depth: 1, NodeType: XmlNodeType.Element, LocalName: "printOptions" or "pageMargins" })
            {
                waiting = false;
                WriteLinks(writer, reader.Prefix);
            }

            if (reader is { Depth: 0, NodeType: XmlNodeType.Element })
            {
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                reader.Read();
            }
            else
            {
                // At the end of the document this is the end of its element as well.
                writer.WriteNode(reader, defattr: false);
            }
        }
    }

    public void WriteRelationships(Stream output)
    {
        using var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false });
        writer.WriteStartElement("Relationships", Package);
        foreach (var (index, link) in _all.Index().Where(static link => link.Item.File is not null))
        {
            writer.WriteStartElement("Relationship", Package);
            writer.WriteAttributeString("Id", Id(index));
            writer.WriteAttributeString("Type", Office + "/hyperlink");
            writer.WriteAttributeString("Target", link.File);
            writer.WriteAttributeString("TargetMode", "External");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void Add(Link link)
    {
        if (_all is [.., var last] && last.Column == link.Column && last.To + 1 == link.From && last.File == link.File && last.Place == link.Place)
        {
            _all[^1] = last with { To = link.To };
        }
        else
        {
            _all.Add(link);
        }
    }

    private void WriteLinks(XmlWriter writer, string prefix)
    {
        writer.WriteStartElement(prefix, "hyperlinks", Main);
        foreach (var (index, link) in _all.Index())
        {
            writer.WriteStartElement(prefix, "hyperlink", Main);
            var first = CellRange.Name(link.From, link.Column);
            writer.WriteAttributeString("ref", link.From == link.To ? first : $"{first}:{CellRange.Name(link.To, link.Column)}");
            if (link.File is null)
            {
                writer.WriteAttributeString("location", link.Place);
            }
            else
            {
                writer.WriteAttributeString("r", "id", Office, Id(index));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");

    private readonly record struct Link(int From, int To, int Column, string? File, string? Place);
}
