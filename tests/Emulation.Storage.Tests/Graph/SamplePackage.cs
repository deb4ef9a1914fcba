using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Emulation.GraphEmulator.State;

namespace Emulation.Storage.Tests.Graph;

/// <summary>A package with the shape of a Word file: text, and a custom XML part with the state of a plan.</summary>
internal static class SamplePackage
{
    public const string State = "urn:emulation-office:plan:1";

    /// <param name="padding">Bytes that do not compress, to make it large.</param>
    public static byte[] Of(string words, int padding = 0)
    {
        var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.Put("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"""u8);
            archive.Put("word/document.xml", Encoding.UTF8.GetBytes($"<document>{words}</document>"));
            archive.Put("customXml/item1.xml", Encoding.UTF8.GetBytes($"<plan xmlns=\"{State}\" id=\"{words}\"/>"));
            if (padding > 0)
            {
                var noise = new byte[padding];
                new Random(padding).NextBytes(noise);
                archive.Put("word/media/image1.png", noise);
            }
        }

        return output.ToArray();
    }

    public static string WordsOf(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return archive.GetEntry("word/document.xml")!.Text().Replace("<document>", "", StringComparison.Ordinal).Replace("</document>", "", StringComparison.Ordinal);
    }

    /// <summary>What an author can change: the text and the plan's state, not what a library adds.</summary>
    public static string? Fingerprint(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            var parts = archive.Entries
                .Where(static entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal) || entry.Text().Contains(State, StringComparison.Ordinal))
                .OrderBy(static entry => entry.FullName, StringComparer.Ordinal)
                .Select(static entry => $"{entry.FullName}:{Convert.ToHexString(SHA256.HashData(entry.Bytes()))}");
            return string.Join('\n', parts);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
