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

    private static byte[] Write(IEnumerable<string> names)
    {
        using var output = new MemoryStream();
        PackageWriter.Write(names.Select(static name => KeyValuePair.Create(name, (Action<Stream>)(stream => stream.Write("nội dung"u8)))), output);
        return output.ToArray();
    }
}
