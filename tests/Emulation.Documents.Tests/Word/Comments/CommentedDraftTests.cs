using System.Xml.Linq;
using Emulation.Documents.Word.Comments;
using Emulation.Plans.Checking;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Comments;

public sealed class CommentedDraftTests
{
    private static readonly XNamespace W = WordFile.Transitional;

    [Fact]
    public void A_comment_holds_exactly_the_words_of_the_finding()
    {
        var draft = WordFile.Of(P(T("Tổ chức tại xã Tân Phú, không qu"), R("<w:rPr><w:b/></w:rPr>", "<w:t>á 150</w:t>"), T(" đại biểu")), "<w:sectPr/>").Bytes();

        var commented = Write(draft, Finding(draft, 0, "không quá 150"));

        Assert.Equal("không quá 150", Commented(commented, "0"));
        Assert.Equal(Read(draft).Texts(), Read(commented).Texts());
        Validation.AssertNoNewErrors(draft, commented);
    }

    [Fact]
    public void A_split_run_keeps_its_look()
    {
        var draft = WordFile.Of(P(R("<w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>", "<w:t>trước giữa sau</w:t>"))).Bytes();

        var body = PackageFile.Xml(Write(draft, Finding(draft, 0, "giữa")), "word/document.xml");

        var runs = body.Descendants(W + "r").Where(static run => run.Elements(W + "t").Any()).ToList();
        Assert.Equal(["trước ", "giữa", " sau"], runs.Select(static run => run.Value));
        Assert.All(runs, static run => Assert.Equal("28", run.Element(W + "rPr")?.Element(W + "sz")?.Attribute(W + "val")?.Value));
    }

    [Fact]
    public void A_second_run_replaces_the_first_and_an_empty_one_leaves_the_text_as_it_was()
    {
        var draft = WordFile.Of(
            P(T("một hai ba bốn"), T(" năm")),
            P(R("<w:t>không giữ khoảng trắng</w:t>"), R("<w:t>a</w:t><w:tab/><w:t>b</w:t>")),
            P("<w:hyperlink>" + T("trong liên kết") + "</w:hyperlink><w:ins w:id=\"5\" w:author=\"A\">" + T("chèn thêm") + "</w:ins>")).Bytes();
        Finding[] findings =
        [
            Finding(draft, 0, "hai ba"), Finding(draft, 0, "ba bốn năm"), Finding(draft, 0, "hai"), Finding(draft, 1, "giữ khoảng"),
            Finding(draft, 1, "trắnga b"), Finding(draft, 2, "liên"), Finding(draft, 2, "thêm"), Finding(draft, 2, "kếtchèn"),
        ];

        var first = Write(draft, findings);
        var second = Write(first, findings);
        var bare = Write(second);

        Assert.Equal(first, second);
        Assert.True(XNode.DeepEquals(PackageFile.Xml(draft, "word/document.xml"), PackageFile.Xml(bare, "word/document.xml")), PackageFile.Xml(bare, "word/document.xml").ToString());
        Assert.False(PackageFile.Has(bare, "word/comments.xml"));
        foreach (var (index, finding) in findings.Index())
        {
            Assert.Equal(finding.Quote, Commented(first, index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void Any_split_is_joined_again()
    {
        var random = new Random(20250822);
        string[] pieces = ["<w:t>Đại hội</w:t>", "<w:t xml:space=\"preserve\"> thi đua </w:t>", "<w:t xml:space=\"preserve\">yêu nước</w:t>", "<w:t>a  b</w:t>", "<w:tab/>", "<w:noBreakHyphen/>", "<w:t> cắt đầu</w:t>", "<w:footnoteReference w:id=\"1\"/>"];
        for (var round = 0; round < 150; round++)
        {
            var draft = WordFile.Of(P(Enumerable.Range(0, random.Next(1, 5)).Select(_ => R(string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => pieces[random.Next(pieces.Length)])))).ToArray())).Bytes();
            if (Read(draft).Blocks is not [{ Text.Length: > 1 } block, ..])
            {
                continue;
            }

            var findings = Enumerable.Range(0, 3).Select(_ =>
            {
                var start = random.Next(block.Text.Length);
                return Finding(draft, 0, start, random.Next(1, block.Text.Length - start + 1));
            }).ToArray();
            var commented = Write(draft, findings);

            Assert.Equal(block.Text, Read(commented).Blocks[0].Text);
            Assert.True(XNode.DeepEquals(PackageFile.Xml(draft, "word/document.xml"), PackageFile.Xml(Write(commented), "word/document.xml")),
                PackageFile.Xml(draft, "word/document.xml") + "\n" + PackageFile.Xml(Write(commented), "word/document.xml"));
        }
    }

    [Fact]
    public void Comments_of_others_stay_and_their_answers_keep_our_question()
    {
        const string comments = """
            <w:comment w:id="3" w:author="Nguyễn Văn A"><w:p w14:paraId="0000000A"><w:r><w:t>của tôi</w:t></w:r></w:p></w:comment>
            <w:comment w:id="4" w:author="Kiểm tra kế hoạch" w:initials="KT"><w:p w14:paraId="0000000B"><w:r><w:t>đã hỏi</w:t></w:r></w:p></w:comment>
            <w:comment w:id="5" w:author="Nguyễn Văn A"><w:p w14:paraId="0000000C"><w:r><w:t>trả lời</w:t></w:r></w:p></w:comment>
            <w:comment w:id="6" w:author="Kiểm tra kế hoạch" w:initials="KT"><w:p w14:paraId="0000000D"><w:r><w:t>cũ</w:t></w:r></w:p></w:comment>
            """;
        const string threads = """
            <w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:done="0"/><w15:commentEx w15:paraId="0000000C" w15:paraIdParent="0000000B" w15:done="0"/><w15:commentEx w15:paraId="0000000D" w15:done="0"/></w15:commentsEx>
            """;
        var draft = WordFile.Of(P(string.Concat(Enumerable.Range(3, 4).Select(static id => $"<w:commentRangeStart w:id=\"{id}\"/>")), T("chữ"),
                string.Concat(Enumerable.Range(3, 4).Select(static id => $"<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>"))))
            .Part("word/comments.xml", $"<w:comments xmlns:w=\"{WordFile.Transitional}\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">{comments}</w:comments>").Link("rId7", "comments", "comments.xml")
            .Part("word/commentsExtended.xml", threads).Link("rId8", "commentsExtended", "commentsExtended.xml").Bytes();

        var commented = Write(draft, Finding(draft, 0, "chữ"));

        var left = PackageFile.Xml(commented, "word/comments.xml").Root!.Elements().Select(static comment => comment.Attribute(W + "id")!.Value);
        Assert.Equal(["3", "4", "5", "6"], left);
        Assert.DoesNotContain("cũ", PackageFile.Xml(commented, "word/comments.xml").Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("0000000D", PackageFile.Xml(commented, "word/commentsExtended.xml").ToString(), StringComparison.Ordinal);
        Assert.Equal("chữ", Commented(commented, "6"));
    }

    [Fact]
    public void Cells_and_text_boxes_take_comments_and_page_furniture_sends_them_to_the_title()
    {
        const string box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>chữ trong hộp</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>chữ trong hộp</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
        var draft = WordFile.Of(Para("Tên kế hoạch"), Table(Row(Cell(Para("ô thứ nhất")))), P(R(box)), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId50\"/></w:sectPr>")
            .Header("rId50", Para("đầu trang lạ")).Bytes();
        var blocks = Read(draft).Blocks;
        int Block(string text) => blocks.First(block => block.Text == text).Index;

        var commented = Write(draft, Finding(draft, Block("ô thứ nhất"), "thứ"), Finding(draft, Block("chữ trong hộp"), "hộp"), Finding(draft, Block("đầu trang lạ"), "lạ"));

        Assert.Equal("thứ", Commented(commented, "0"));
        Assert.Equal("hộp", Commented(commented, "1"));
        Assert.Equal("Tên kế hoạch", Commented(commented, "2"));
        Assert.Contains("đầu trang: “lạ”", PackageFile.Xml(commented, "word/comments.xml").Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_xml_cannot_hold_are_written_all_the_same()
    {
        var draft = WordFile.Of(Para("Tên kế hoạch")).Bytes();
        var name = new string('x', 200);
        var finding = Finding(draft, 0, "kế hoạch") with { Message = $"<b>&amp;\u0001\uD800 {name} \"'\u000B" };

        var commented = Write(draft, finding);

        Assert.Contains($"<b>&amp; \uFFFD {name} \"' ", PackageFile.Xml(commented, "word/comments.xml").Root!.Value, StringComparison.Ordinal);
        Validation.AssertNoNewErrors(draft, commented);
    }

    [Fact]
    public void A_control_that_word_fills_by_itself_is_commented_as_a_whole()
    {
        var draft = WordFile.Of(P(T("Ngày "), "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + T("22 tháng 8") + "</w:sdtContent></w:sdt>", T(" năm"))).Bytes();

        var commented = Write(draft, Finding(draft, 0, "tháng"));

        Assert.Equal("22 tháng 8", Commented(commented, "0"));
        Assert.DoesNotContain(PackageFile.Xml(commented, "word/document.xml").Descendants(W + "sdtContent").Elements(), static element => element.Name == W + "commentRangeStart");
    }

    private static Finding Finding(byte[] draft, int paragraph, string quote) =>
        Finding(draft, paragraph, Read(draft).Blocks[paragraph].Text.IndexOf(quote, StringComparison.Ordinal), quote.Length);

    private static Finding Finding(byte[] draft, int paragraph, int start, int length)
    {
        Assert.True(start >= 0);
        return new Finding("abc", "names/own-unit-kind", Severity.Error, "Sai tên đơn vị.", Read(draft).Blocks[paragraph].Text.Substring(start, length), new Location("draft", "", paragraph, start, length), []);
    }

    private static byte[] Write(byte[] draft, params Finding[] findings)
    {
        using var input = new MemoryStream(draft);
        using var output = new MemoryStream();
        CommentedDraft.Write(input, new CheckedPlan("du-thao.docx", Read(draft), new CheckReport([], findings), [], new DateOnly(2025, 8, 1)), output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    /// <summary>The text between the marks of a comment, found in the slow and obvious way.</summary>
    private static string Commented(byte[] file, string id)
    {
        var inside = false;
        var text = "";
        foreach (var element in PackageFile.Xml(file, "word/document.xml").Descendants())
        {
            inside |= element.Name == W + "commentRangeStart" && element.Attribute(W + "id")!.Value == id;
            inside &= element.Name != W + "commentRangeEnd" || element.Attribute(W + "id")!.Value != id;
            text += !inside ? "" : element.Name == W + "t" ? element.Value : element.Name == W + "tab" ? " " : "";
        }

        return text;
    }
}
