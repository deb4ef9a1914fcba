using System.Xml.Linq;
using Emulation.Documents.Word.State;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.State;

public sealed class LibraryOriginTests
{
    [Fact]
    public void A_file_is_told_where_it_is_from_and_says_nothing_else()
    {
        var document = WordFile.Of(Para("Nội dung")).Bytes();

        var told = Write(document, "d1", "t1", "c1");

        Assert.Equal([("id", "d1"), ("etag", "t1"), ("content", "c1")], Origin(told).Attributes().Select(static one => (one.Name.LocalName, one.Value)));
        Assert.Equal(Read(document).Texts(), Read(told).Texts());
        Assert.Equal(told, Write(document, "d1", "t1", "c1"));
        Validation.AssertNoNewErrors(document, told);
    }

    [Fact]
    public void What_it_was_told_before_is_forgotten_and_everything_else_is_kept()
    {
        const string state = """
            <plan xmlns="urn:emulation-office:plan:1" id="X"><parent number="1/KH"/><library id="d0" etag="t0" content="c0" text="0" at="2026-11-21T09:00:00Z"/><later/></plan>
            """;
        var document = WordFile.Of(Para("Nội dung")).Part("customXml/item1.xml", state).Link("rId20", "customXml", "../customXml/item1.xml").Bytes();

        var told = Write(document, "d1", "t1", "c1");

        Assert.Equal(["d1", "t1", "c1"], Origin(told).Attributes().Select(static one => one.Value));
        Assert.Equal(["parent", "library", "later"], PackageFile.Xml(told, "customXml/item1.xml").Root!.Elements().Select(static one => one.Name.LocalName));
    }

    private static XElement Origin(byte[] document) => PackageFile.Xml(document, "customXml/item1.xml").Root!.Element(XName.Get("library", "urn:emulation-office:plan:1"))!;

    private static byte[] Write(byte[] document, string id, string tag, string contentTag)
    {
        using var input = new MemoryStream(document);
        using var output = new MemoryStream();
        LibraryOrigin.Write(input, id, tag, contentTag, output);
        return output.ToArray();
    }
}
