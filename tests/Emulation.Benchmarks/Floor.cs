using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Emulation.Benchmarks;

/// <summary>The least that reading a Word document costs: unpack the parts that bear on its text, and see every node of them once.</summary>
internal static class Floor
{
    private static readonly string[] Parts = ["word/document", "word/styles", "word/numbering", "word/settings", "word/header", "word/footer", "word/footnotes", "word/endnotes"];

    /// <summary>Walks the parts with XmlReader, keeping nothing.</summary>
    public static int Walk(byte[] document) => OverParts(document, static content =>
    {
        using var reader = XmlReader.Create(content);
        var seen = 0;
        while (reader.Read())
        {
            seen += reader.NodeType == XmlNodeType.Text ? reader.Value.Length : reader.AttributeCount;
        }

        return seen;
    });

    /// <summary>Loads the parts as trees: what a plain implementation starts from.</summary>
    public static int Load(byte[] document) => OverParts(document, static content => XDocument.Load(content).Root!.Name.LocalName.Length);

    private static int OverParts(byte[] document, Func<Stream, int> read)
    {
        using var package = new ZipArchive(new MemoryStream(document, writable: false));
        var sum = 0;
        foreach (var entry in package.Entries.Where(static entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
            && Parts.Any(part => entry.FullName.StartsWith(part, StringComparison.Ordinal))))
        {
            using var content = entry.Open();
            sum += read(content);
        }

        return sum;
    }
}
