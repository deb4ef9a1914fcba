using System.IO.Compression;
using System.Xml.Linq;

namespace Emulation.Documents.Tests.Word;

/// <summary>Looks into the bytes of a package without the code under test.</summary>
internal static class PackageFile
{
    public static SortedDictionary<string, byte[]> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var result = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            result.Add(entry.FullName, bytes.ToArray());
        }

        return result;
    }

    public static XDocument Xml(byte[] package, string part)
    {
        using var content = new MemoryStream(Parts(package)[part]);
        return XDocument.Load(content, LoadOptions.PreserveWhitespace);
    }

    public static bool Has(byte[] package, string part) => Parts(package).ContainsKey(part);
}
