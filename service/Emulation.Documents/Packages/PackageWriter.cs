using System.IO.Compression;

namespace Emulation.Documents.Packages;

/// <summary>
/// Ghi gói văn bản: the one writer behind every Office file of this program. Names in a fixed order and one time for all entries,
/// so that the same parts give the same bytes on every run.
/// </summary>
internal static class PackageWriter
{
    private const string ContentTypes = "[Content_Types].xml";

    // The first moment a ZIP entry can name.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="parts">Each part's name in the package, and what writes its content.</param>
    /// <param name="output">Left open.</param>
    public static void Write(IEnumerable<KeyValuePair<string, Action<Stream>>> parts, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in parts.OrderBy(static part => Rank(part.Key)).ThenBy(static part => part.Key, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Epoch;
            // The attributes of the machine that writes are nobody's business.
            entry.ExternalAttributes = 0;
            using var content = new BlockStream(entry.Open());
            write(content);
        }
    }

    // Programs that know a package by its first bytes look for the content types, then for the package's relationships.
    private static int Rank(string name) => name switch
    {
        ContentTypes => 0,
        "_rels/.rels" => 1,
        _ => 2,
    };
}
