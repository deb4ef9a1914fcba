using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emulation.Documents.Excel.Reporting;

namespace Emulation.Documents.Packages;

/// <summary>
/// Gói do thư viện tạo mới: what the Open XML SDK or ClosedXML has written, through the one deterministic writer. Its properties may name a time, another program as author, and a part with a name
/// made by chance; nothing reads them, so they stay out, and the package's one relationship gets the id it has in every file of this program.
/// </summary>
internal static partial class NewPackage
{
    private const string RootLinks = "_rels/.rels";
    private const string ContentTypes = "[Content_Types].xml";
    private const string Workbook = "xl/workbook.xml";
    private const string Sheets = "xl/worksheets/";

    /// <param name="links">Of the sheets of a workbook, in their order; none where the package has them already.</param>
    public static void Write(Stream made, Stream output, params IReadOnlyList<SheetLinks> links)
    {
        made.Position = 0;
        using var zip = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true);
        var sheets = links.Index().ToDictionary(static sheet => string.Create(CultureInfo.InvariantCulture, $"{Sheets}sheet{sheet.Index + 1}.xml"), static sheet => sheet.Item, StringComparer.Ordinal);
        PackageWriter.Write(
            zip.Entries.Where(static entry => !IsDropped(entry.FullName))
                .Select(entry => KeyValuePair.Create(entry.FullName, sheets.TryGetValue(entry.FullName, out var own) ? output => Linked(entry, own, output) : Writer(entry)))
                .Concat(sheets.Where(static sheet => sheet.Value.LeadToFiles).Select(static sheet => KeyValuePair.Create(RelationshipsOf(sheet.Key), (Action<Stream>)sheet.Value.WriteRelationships))),
            output);
    }

    private static string RelationshipsOf(string sheet) => $"{Sheets}_rels/{sheet[Sheets.Length..]}.rels";

    private static void Linked(ZipArchiveEntry entry, SheetLinks links, Stream output)
    {
        using var input = entry.Open();
        links.Write(input, output);
    }

    private static Action<Stream> Writer(ZipArchiveEntry entry) => entry.FullName switch
    {
        RootLinks => output => Changed(entry, output, static root =>
        {
            root.Elements().Where(static link => !link.Attribute("Type")!.Value.EndsWith("/officeDocument", StringComparison.Ordinal)).Remove();
            root.Elements().Single().SetAttributeValue("Id", "rId1");
        }),
        ContentTypes => output => Changed(entry, output, static root =>
            root.Elements().Where(static type => IsDropped(type.Attribute("PartName")?.Value.TrimStart('/') ?? "") || type.Attribute("Extension")?.Value == "psmdcp").Remove()),
        Workbook => output => Changed(entry, output, PinTitles),
        _ => output => PackageEntries.Copy(entry, output),
    };

    // ClosedXML says 'Sheet'!1:1 of the rows that every page repeats. Excel takes that; LibreOffice repeats only what is pinned, as Excel itself writes it: 'Sheet'!$1:$1.
    private static void PinTitles(XElement book)
    {
        foreach (var titles in book.Descendants().Where(static name => name.Name.LocalName == "definedName" && (string?)name.Attribute("name") == "_xlnm.Print_Titles"))
        {
            titles.Value = Loose().Replace(titles.Value, "$$${from}:$$${to}");
        }
    }

    [GeneratedRegex(@"(?<=!)\$?(?<from>[A-Z]{1,3}|[0-9]+):\$?(?<to>[A-Z]{1,3}|[0-9]+)(?=,|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Loose();

    private static bool IsDropped(string part) => part.StartsWith("docProps/", StringComparison.Ordinal) || part.StartsWith("package/", StringComparison.Ordinal);

    private static void Changed(ZipArchiveEntry entry, Stream output, Action<XElement> change)
    {
        using var input = entry.Open();
        var part = XDocument.Load(input);
        change(part.Root!);
        XmlPart.Write(part, output);
    }
}
