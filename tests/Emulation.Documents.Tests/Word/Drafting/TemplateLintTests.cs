using Emulation.Documents.Word.Drafting;
using Emulation.Plans.Drafting;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Drafting;

public sealed class TemplateLintTests
{
    private static readonly SectionSlot[] Slots = [SectionSlot.List("bases", "Các căn cứ", SectionSlot.Text("basis", "Một căn cứ"))];

    private static readonly string Sound = List("bases", $"<w:p><w:r><w:t>Căn cứ </w:t></w:r>{Text("basis")}</w:p>");

    private static string List(string name, string content) => $"<w:sdt><w:sdtPr><w:tag w:val=\"slot:{name}\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Text(string name) => List(name, "<w:r><w:t>…</w:t></w:r>");

    [Theory]
    [InlineData("unknown", "không có chỗ trống tên \"slot:venu\"", "event.venue")]
    [InlineData("inner outside", "không có chỗ trống tên \"slot:basis\"", "bases")]
    [InlineData("list in a paragraph", "chỗ trống lặp \"slot:bases\" nằm trong một đoạn", "bao trọn đoạn")]
    [InlineData("text around a paragraph", "chỗ trống \"slot:event.venue\" bao cả đoạn", "vào trong đoạn")]
    [InlineData("missing", "thiếu chỗ trống \"slot:bases\"", "thêm ô nội dung")]
    [InlineData("style", "kiểu chữ \"KhongCo\" không có", "chọn lại kiểu chữ")]
    [InlineData("numbering", "danh sách đánh số \"7\" không có", "chọn lại kiểu đánh số")]
    [InlineData("tracked", "còn sửa đổi theo dõi", "chấp nhận hoặc từ chối")]
    [InlineData("page", "có dấu ngắt phần trang", "xóa dấu ngắt")]
    [InlineData("empty", "không có nội dung", "soạn nội dung")]
    public void A_fault_is_told_with_file_place_and_remedy(string fault, string what, string remedy)
    {
        var body = fault switch
        {
            "unknown" => Sound + $"<w:p>{Text("venu")}</w:p>",
            "inner outside" => Sound + $"<w:p>{Text("basis")}</w:p>",
            "list in a paragraph" => $"<w:p>{List("bases", Text("basis"))}</w:p>",
            "text around a paragraph" => Sound + List("event.venue", "<w:p/>"),
            "missing" => Para("Căn cứ"),
            "style" => Sound + "<w:p><w:pPr><w:pStyle w:val=\"KhongCo\"/></w:pPr></w:p>",
            "numbering" => Sound + "<w:p><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:p>",
            "tracked" => Sound + "<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>",
            "page" => Sound + "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
            _ => "",
        };

        var wrong = Assert.Throws<UnreadableDocumentException>(() => Check(body));

        Assert.Equal("bad-template", wrong.Code);
        Assert.StartsWith("Tệp mẫu can-cu.docx", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(what, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_template_passes() => Check(Sound + $"<w:p>{Text("event.venue")}</w:p>");

    [Fact]
    public void Every_template_that_ships_is_sound_and_no_other_lies_there()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "templates", "sections");
        var files = Directory.GetFiles(folder, "*.docx");
        foreach (var file in files)
        {
            using var content = File.OpenRead(file);
            var section = SectionCatalogue.Find(Path.GetFileName(file).Split('.')[0]);

            Assert.NotNull(section);
            TemplateLint.Check(TemplateFolder.Read(content, Path.GetFileName(file)), section.Descriptor.Slots);
            Validation.AssertClean(File.ReadAllBytes(file));
        }

        Assert.Empty(SectionCatalogue.All.Select(static section => section.Descriptor.Key + ".docx").Except(files.Select(static file => Path.GetFileName(file)), StringComparer.Ordinal));
    }

    private static void Check(string body)
    {
        using var content = new MemoryStream(WordFile.Of(body).Bytes());
        TemplateLint.Check(TemplateFolder.Read(content, "can-cu.docx"), Slots);
    }
}
