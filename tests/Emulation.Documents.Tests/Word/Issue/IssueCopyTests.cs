using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Documents.Word.Issue;
using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Issue;

public sealed class IssueCopyTests
{
    private static readonly XNamespace W = WordFile.Transitional;

    [Fact]
    public void Nothing_of_the_drafting_is_left_and_the_words_are_the_same()
    {
        const string control = "<w:sdt><w:sdtPr><w:tag w:val=\"emulation:fact:date\"/></w:sdtPr><w:sdtContent>";
        var draft = WordFile.Of(
                control + P("<w:r w:rsidR=\"00AA11BB\"><w:t xml:space=\"preserve\">Ngày </w:t></w:r>" + control + T("22") + "</w:sdtContent></w:sdt>" + T(" tháng 8")) + "</w:sdtContent></w:sdt>",
                Table(Row(Cell(control + "</w:sdtContent></w:sdt>"), Cell(P("<w:commentRangeStart w:id=\"1\"/>", T("ô"), "<w:commentRangeEnd w:id=\"1\"/>", R("<w:commentReference w:id=\"1\"/>"))))),
                Para("Số: ……/KH-UBND"))
            .Settings("<w:rsids><w:rsidRoot w:val=\"00AA11BB\"/></w:rsids>")
            .Part("word/comments.xml", $"<w:comments xmlns:w=\"{WordFile.Transitional}\"><w:comment w:id=\"1\" w:author=\"Nguyễn Văn A\"><w:p/></w:comment></w:comments>").Link("rId7", "comments", "comments.xml")
            .Part("customXml/item1.xml", "<plan xmlns=\"urn:emulation-office:plan:1\"/>").Link("rId8", "customXml", "../customXml/item1.xml").Bytes();

        var (copy, blanks) = Write(draft);

        Assert.Equal(Read(draft).Texts(), Read(copy).Texts());
        Assert.Equal("……", Assert.Single(blanks!).Quote);
        var body = PackageFile.Xml(copy, "word/document.xml");
        Assert.DoesNotContain(body.Descendants(), static element => element.Name == W + "sdt" || element.Name.LocalName.StartsWith("comment", StringComparison.Ordinal));
        Assert.DoesNotContain("rsid", body.ToString() + PackageFile.Xml(copy, "word/settings.xml"), StringComparison.Ordinal);
        Assert.All(body.Descendants(W + "tc"), static cell => Assert.Equal(W + "p", cell.Elements().Last().Name));
        Assert.False(PackageFile.Has(copy, "word/comments.xml"));
        Assert.False(PackageFile.Has(copy, "customXml/item1.xml"));
    }

    [Theory]
    [InlineData("<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>thêm</w:t></w:r></w:ins>")]
    [InlineData("<w:pPr><w:pPrChange w:id=\"1\" w:author=\"A\"><w:pPr/></w:pPrChange></w:pPr><w:r><w:t>chữ</w:t></w:r>")]
    public void Tracked_changes_are_somebodys_to_decide(string content)
    {
        var (copy, blanks) = Write(WordFile.Of(P(content)).Bytes());

        Assert.Null(blanks);
        Assert.Empty(copy);
    }

    [Fact]
    public void Nobody_reads_from_the_properties_who_wrote_it_and_where()
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("Kế hoạch")))));
            word.AddExtendedFilePropertiesPart().Properties = new(new Company("Công ty máy tính"), new Manager("Nguyễn Văn A"), new Pages("3"));
            word.PackageProperties.Creator = "Nguyễn Văn A";
        }

        var (copy, _) = Write(file.ToArray());

        using var written = WordprocessingDocument.Open(new MemoryStream(copy), isEditable: false);
        var properties = written.ExtendedFilePropertiesPart!.Properties;
        Assert.Equal(("", "", "3"), (properties.Company?.Text, properties.Manager?.Text, properties.Pages?.Text));
        Assert.Equal("", written.PackageProperties.Creator);
    }

    private static (byte[] Copy, IReadOnlyList<Quotation>? Blanks) Write(byte[] draft)
    {
        using var input = new MemoryStream(draft);
        using var output = new MemoryStream();
        var blanks = IssueCopy.Write(input, output, TestContext.Current.CancellationToken);
        return (output.ToArray(), blanks);
    }
}
