using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Emulation.Documents.Word;
using Emulation.Documents.Word.State;

namespace Emulation.Documents.Packages;

/// <summary>
/// Dấu vân tay nội dung: equal for two Office files exactly when everything that a person can change in them is equal. SharePoint adds its own properties to a file that it
/// stores (docProps/custom.xml, items of customXml, content types and relationships for them), packs the parts anew and in another order; none of that counts.
/// </summary>
public static class PackageFingerprint
{
    private const string CustomXml = "customXml/";

    private static readonly string[] Content = ["word/", "xl/", "ppt/"];

    private static readonly ReadLimits Limits = ReadLimits.Default with { FileBytes = 64L << 20 };

    /// <returns>Hexadecimal; null where the bytes are no Office package that can be read safely.</returns>
    public static string? Of(ReadOnlyMemory<byte> package)
    {
        try
        {
            using var stream = new MemoryStream(package.ToArray(), writable: false);
            using var entries = PackageEntries.Open(stream, Limits);
            entries.Index();
            var parts = entries.All.Select(Line).OfType<string>().Order(StringComparer.Ordinal).ToList();
            return parts.Count > 0 ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)))) : null;
        }
        catch (Exception unreadable) when (unreadable is UnreadableDocumentException or InvalidDataException or XmlException)
        {
            return null;
        }
    }

    /// <returns>Null for a part that SharePoint may write.</returns>
    private static string? Line(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        if (name.StartsWith(CustomXml, StringComparison.OrdinalIgnoreCase))
        {
            // Items are numbered anew when others come before them.
            var bytes = Bytes(entry);
            return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(PlanState.Ns.NamespaceName)) >= 0 ? $"{CustomXml} {Convert.ToHexString(SHA256.HashData(bytes))}" : null;
        }

        if (!Content.Any(folder => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var content = name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? Relationships(entry) : Bytes(entry);
        return $"{name} {Convert.ToHexString(SHA256.HashData(content))}";
    }

    private static byte[] Relationships(ZipArchiveEntry entry)
    {
        using var stream = new MemoryStream(Bytes(entry), writable: false);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var kept = XDocument.Load(reader).Root?.Elements()
            .Where(static one => one.Attribute("Type")?.Value.EndsWith("/customXml", StringComparison.Ordinal) != true)
            .Select(static one => string.Join(' ', one.Attributes().OrderBy(static attribute => attribute.Name.LocalName, StringComparer.Ordinal).Select(static attribute => $"{attribute.Name.LocalName}={attribute.Value}")))
            .Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
        return Encoding.UTF8.GetBytes(string.Join('\n', kept));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        PackageEntries.Copy(entry, copy);
        return copy.ToArray();
    }
}
