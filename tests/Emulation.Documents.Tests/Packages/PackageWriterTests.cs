using System.IO.Compression;
using Emulation.Documents.Packages;

namespace Emulation.Documents.Tests.Packages;

public sealed class PackageWriterTests
{
    [Fact]
    public void Order_and_time_are_fixed_whatever_order_the_parts_come_in()
    {
        string[] names = ["word/document.xml", "docProps/app.xml", "_rels/.rels", "[Content_Types].xml", "word/a.xml"];

        var first = Write(names);
        var second = Write(names.Reverse());

        Assert.Equal(first, second);
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/a.xml", "word/document.xml"], zip.Entries.Select(static entry => entry.FullName));
        Assert.All(zip.Entries, static entry => Assert.Equal((1980, 0), (entry.LastWriteTime.Year, entry.ExternalAttributes)));
    }

    // A compressor may cut its blocks where a write ended.
    [Fact]
    public void The_same_content_in_other_pieces_is_the_same_bytes()
    {
        var content = new byte[300_000];
        new Random(1).NextBytes(content.AsSpan(0, 100_000));
        content.AsSpan(0, 100_000).CopyTo(content.AsSpan(150_000));

        Assert.Equal(InPieces(content, content.Length), InPieces(content, 1));
        Assert.Equal(InPieces(content, 81_920), InPieces(content, 1_777));
        using var zip = new ZipArchive(new MemoryStream(InPieces(content, 65_536)));
        using var read = new MemoryStream();
        using (var part = zip.GetEntry("a.bin")!.Open())
        {
            part.CopyTo(read);
        }

        Assert.Equal(content, read.ToArray());
    }

    private static byte[] InPieces(byte[] content, int size)
    {
        using var output = new MemoryStream();
        PackageWriter.Write([KeyValuePair.Create("a.bin", (Action<Stream>)(stream =>
        {
            for (var at = 0; at < content.Length; at += size)
            {
                stream.Write(content, at, Math.Min(size, content.Length - at));
                stream.Flush();
            }
        }))], output);
        return output.ToArray();
    }

    private static byte[] Write(IEnumerable<string> names)
    {
        using var output = new MemoryStream();
        PackageWriter.Write(names.Select(static name => KeyValuePair.Create(name, (Action<Stream>)(stream => stream.Write("nội dung"u8)))), output);
        return output.ToArray();
    }
}
