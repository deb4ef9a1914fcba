using System.Xml.Linq;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class FragmentTests
{
    private static readonly byte[] Draft = WordFile.Of(Para("I. MỤC ĐÍCH, YÊU CẦU"), Para("1. Ghi nhận công sức.")).Settings("").Bytes();

    [Theory]
    [InlineData("<w:altChunk r:id=\"rId9\"/>", "chèn tệp khác")]
    [InlineData("<w:p><w:r><w:object/></w:r></w:p>", "đối tượng nhúng")]
    [InlineData("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", "chú thích chân trang")]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>", "sửa đổi theo dõi")]
    [InlineData("<w:p><w:r><w:instrText> INCLUDEPICTURE http://x/y.png </w:instrText></w:r></w:p>", "bên ngoài")]
    [InlineData("<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT c:/x </w:instrText></w:r></w:p>", "bên ngoài")]
    [InlineData("<w:p><w:fldSimple w:instr=\"HYPERLINK http://x\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>", "bên ngoài")]
    [InlineData("<w:p><w:hyperlink r:id=\"rId77\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>", "không có trong tệp")]
    [InlineData("<w:p><w:hyperlink r:id=\"rId50\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>", "không phải ảnh")]
    [InlineData("", "không có nội dung")]
    public void What_would_bring_in_something_else_is_refused_with_the_reason(string content, string reason)
    {
        var fragment = WordFile.Of(content.Length == 0 ? "" : Para("V. MỤC MỚI"), content).Link("rId50", "package", "embeddings/x.bin").Part("word/embeddings/x.bin", "x").Bytes();

        var refused = Assert.Throws<UnreadableDocumentException>(() => Sections.Insert(Draft, fragment, "budget"));

        Assert.Equal("bad-section", refused.Code);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_file_is_refused()
    {
        var fragment = PackageEdit.InPart(WordFile.Of(Para("V. MỤC MỚI"), P("<w:hyperlink r:id=\"rId5\">", T("trang"), "</w:hyperlink>")).Link("rId5", "hyperlink", "http://x").Bytes(),
            "word/_rels/document.xml.rels", static links => links.Elements().First().SetAttributeValue("TargetMode", "External"));

        Assert.Contains("ra ngoài văn bản", Assert.Throws<UnreadableDocumentException>(() => Sections.Insert(Draft, fragment, "budget")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_comments_bookmarks_and_empty_edges_stay_behind()
    {
        var fragment = WordFile.Of(
            Para(""), P("<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/><w:commentRangeStart w:id=\"3\"/>", T("V. MỤC MỚI"), "<w:commentRangeEnd w:id=\"3\"/>", R("<w:commentReference w:id=\"3\"/>")),
            Para("Một câu.", "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>"), Para(""), "<w:sectPr><w:titlePg/></w:sectPr>").Bytes();

        var file = Sections.Insert(Draft, fragment, "budget").File;

        var control = PackageFile.Xml(file, "word/document.xml").Descendants().Single(static element => element.Name.LocalName == "sdt");
        Assert.Equal(2, control.Descendants().Count(static element => element.Name.LocalName == "p"));
        Assert.DoesNotContain(control.Descendants(), static element => element.Name.LocalName is "sectPr" or "commentReference" or "commentRangeStart" or "commentRangeEnd");
        Assert.Equal("_emulation_", control.Descendants().Single(static element => element.Name.LocalName == "bookmarkStart").Attributes().First(static a => a.Name.LocalName == "name").Value[..11]);
        Assert.Single(Read(file).Pages);
    }

    [Fact]
    public void Identities_are_new_and_what_refers_to_them_follows()
    {
        var draft = WordFile.Of(Para("I. MỤC ĐÍCH"), P("<w:bookmarkStart w:id=\"0\" w:name=\"so_do\"/>", R(Sections.Drawing.Replace("rId50", "rId60", StringComparison.Ordinal)), "<w:bookmarkEnd w:id=\"0\"/>"),
            P("<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>", T("ô"), "</w:sdtContent></w:sdt>")).Link("rId60", "image", "media/image1.png").Part("word/media/image1.png", "x").Bytes();

        var file = Sections.Insert(draft, Sections.Delegates, "delegates").File;

        var main = PackageFile.Xml(file, "word/document.xml");
        Assert.Equal(2, Distinct(main, "docPr", "id"));
        Assert.Equal(3, Distinct(main, "bookmarkStart", "name"));
        Assert.Equal(3, Distinct(main, "bookmarkStart", "id"));
        Assert.Equal(2, Distinct(main, "blip", "embed"));
        Assert.Equal(3, main.Descendants().Where(static element => element.Name.LocalName == "sdtPr").Select(static sdt => sdt.Elements().Single(static child => child.Name.LocalName == "id").Attributes().Single().Value).Distinct().Count());
        Assert.Contains(main.Descendants(), static element => element.Name.LocalName == "instrText" && element.Value == " REF so_do_2 ");
        Assert.True(PackageFile.Has(file, "word/media/section1.png"));
        Surroundings.AssertRestored(draft, Sections.Remove(file, "delegates").File);
    }

    [Fact]
    public void Styles_of_one_name_are_the_documents_own_and_others_come_along()
    {
        var draft = WordFile.Of(Para("I. MỤC ĐÍCH", "<w:pStyle w:val=\"A1\"/>")).Styles(
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"A1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"table\" w:styleId=\"T9\"><w:name w:val=\"LƯỚI đại biểu\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:name w:val=\"Ghi chú khác\"/></w:style>").Bytes();
        var fragment = WordFile.Of(Para("V. MỤC MỚI"), Para("Một câu dài hơn hẳn những câu còn lại của mẫu này."), Para("Ghi chú căn giữa", "<w:pStyle w:val=\"Note\"/><w:jc w:val=\"center\"/>"), Para("Như đề mục", "<w:pStyle w:val=\"H\"/><w:jc w:val=\"right\"/>"),
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Luoi\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid>" + Row(Cell(Para("ô"))) + "</w:tbl>").Styles(
            "<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:name w:val=\"Ghi chú mục\"/><w:basedOn w:val=\"Base\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Gốc\"/><w:basedOn w:val=\"Note\"/><w:pPr><w:keepLines/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"Heading 1\"/></w:style><w:style w:type=\"table\" w:styleId=\"Luoi\"><w:name w:val=\"Lưới đại biểu\"/></w:style>").Bytes();

        var file = Sections.Insert(draft, fragment, "budget").File;

        var used = PackageFile.Xml(file, "word/document.xml").Descendants().Where(static element => element.Name.LocalName is "pStyle" or "tblStyle").Select(static element => element.Attributes().Single().Value).ToList();
        Assert.Contains("A1", used);
        Assert.Contains("T9", used);
        Assert.Contains("Note2", used);
        Assert.Equal("Base", PackageFile.Xml(file, "word/styles.xml").Descendants().Single(static style => style.Attributes().Any(static a => a.Value == "Note2")).Elements().Single(static child => child.Name.LocalName == "basedOn").Attributes().Single().Value);
        Surroundings.AssertRestored(draft, Sections.Remove(file, "budget").File);
    }

    private static int Distinct(XDocument main, string element, string attribute) =>
        main.Descendants().Where(one => one.Name.LocalName == element).Select(one => one.Attributes().Single(a => a.Name.LocalName == attribute).Value).Distinct(StringComparer.Ordinal).Count();
}
