using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Emulation.Documents.Packages;

/// <summary>
/// Gói do thư viện tạo mới: the two libraries draw the ids of the package's own relationships, and the name of the part of properties, by lot;
/// here they get fixed ones before the package is written. Nothing else in a package names them.
/// </summary>
internal static class NewPackage
{
    private const string Links = "_rels/.rels";
    private const string ContentTypes = "[Content_Types].xml";
    private const string Properties = "docProps/core.xml";

    /// <param name="made">The package as the library wrote it; seekable.</param>
    public static void Write(Stream made, Stream output)
    {
        made.Position = 0;
        using var zip = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true);
        PackageWriter.Write(zip.Entries.Select(static entry => entry.FullName switch
        {
            Links or ContentTypes => KeyValuePair.Create(entry.FullName, (Action<Stream>)(stream => Fix(entry, stream))),
            var name => KeyValuePair.Create(name.EndsWith(".psmdcp", StringComparison.Ordinal) ? Properties : name, (Action<Stream>)(stream => PackageEntries.Copy(entry, stream))),
        }), output);
    }

    private static void Fix(ZipArchiveEntry entry, Stream output)
    {
        using var content = entry.Open();
        var part = XDocument.Load(content);
        foreach (var attribute in part.Root!.Elements().Attributes().Where(static attribute => attribute.Value.EndsWith(".psmdcp", StringComparison.Ordinal)))
        {
            attribute.Value = "/" + Properties;
        }

        if (entry.FullName == Links)
        {
            var links = part.Root!.Elements().OrderBy(static link => (string?)link.Attribute("Target"), StringComparer.Ordinal).ToList();
            foreach (var (index, link) in links.Index())
            {
                link.SetAttributeValue("Id", string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}"));
            }

            part.Root!.ReplaceNodes(links);
        }
        else if (part.Root!.Elements().FirstOrDefault(static type => (string?)type.Attribute("Extension") == "psmdcp") is { } type)
        {
            // A type that is told by the ending would be every part's that ends in "xml".
            type.ReplaceWith(new XElement(type.Name.Namespace + "Override", new XAttribute("PartName", "/" + Properties), type.Attribute("ContentType")));
        }

        part.Save(output, SaveOptions.DisableFormatting);
    }
}
