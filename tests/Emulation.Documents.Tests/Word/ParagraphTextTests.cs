using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

public sealed class ParagraphTextTests
{
    /// <summary>What stands in one paragraph, and the text a reader sees.</summary>
    public static TheoryData<string, string> Paragraphs => new()
    {
        { T("Đại hội"), "Đại hội" },
        { T("Đại") + T(" hội"), "Đại hội" },
        { R("<w:t>Đại </w:t>") + R("<w:t> hội</w:t>"), "Đạihội" },
        { R("<w:t xml:space=\"preserve\">Đại </w:t><w:t>hội</w:t>"), "Đại hội" },
        { T("a") + R("<w:tab/>") + T("b"), "a b" },
        { T("a") + R("<w:br/>") + T("b") + R("<w:cr/>") + T("c") + R("<w:ptab w:alignment=\"right\"/>") + T("d"), "a b c d" },
        { R("<w:br w:type=\"page\"/>") + T("trang mới"), "trang mới" },
        { T("Văn") + R("<w:softHyphen/>") + T("phòng"), "Vănphòng" },
        { T("Văn\u00ADphòng\u200B xã"), "Vănphòng xã" },
        { T("a") + R("<w:noBreakHyphen/>") + T("b"), "a-b" },
        { T("Điều\u00A05"), "Điều\u00A05" },
        { R("<w:t>dòng\nmới</w:t>"), "dòng mới" },
        { R("<w:t>a<![CDATA[<b>]]>c</w:t>"), "a<b>c" },
        { R("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>") + T(" ý"), "• ý" },
        { R("<w:sym w:font=\"Symbol\" w:char=\"F02D\"/>") + T(" ý"), "- ý" },
        { R("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>") + T(" ý"), "✓ ý" },
        { R("<w:sym w:font=\"Wingdings\" w:char=\"F0E8\"/>") + T(" ý"), "➔ ý" },
        { R("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>") + T(" 200"), "≥ 200" },
        { R("<w:sym w:font=\"Arial\" w:char=\"0041\"/>"), "A" },
        { R("<w:sym w:font=\"Wingdings 3\" w:char=\"F07D\"/>"), "•" },
        { R("<w:sym/>") + T("x"), "•x" },
        { R("<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr><w:t>\uF0A3</w:t>") + T(" 200"), "≤ 200" },
        { "<w:hyperlink r:id=\"x\">" + T("liên kết") + "</w:hyperlink>", "liên kết" },
        { "<w:smartTag>" + T("a") + "</w:smartTag><w:customXml>" + T("b") + "</w:customXml><w:dir>" + T("c") + "</w:dir>", "abc" },
        { "<w:sdt><w:sdtPr><w:alias w:val=\"Số\"/></w:sdtPr><w:sdtContent>" + T("150") + "</w:sdtContent></w:sdt>", "150" },
        { R("<w:ruby><w:rt>" + T("chú âm") + "</w:rt><w:rubyBase>" + T("chữ gốc") + "</w:rubyBase></w:ruby>") + T(" x"), "chữ gốc x" },
        { T("a") + R("<w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t>") + T("b"), "ab" },
        { T("a") + R("<w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>hiện</w:t>"), "ahiện" },
        { T("x = ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "x = a+b" },
        { "<mc:AlternateContent><mc:Choice Requires=\"x\">" + T("lạ") + "</mc:Choice><mc:Fallback>" + T("quen") + "</mc:Fallback></mc:AlternateContent>", "quen" },
        { "<mc:AlternateContent><mc:Choice Requires=\"w14\">" + T("mới") + "</mc:Choice><mc:Fallback>" + T("cũ") + "</mc:Fallback></mc:AlternateContent>", "mới" },
        { "<w:bookmarkStart w:id=\"1\"/>" + T("a") + "<w:proofErr/><w:commentRangeStart w:id=\"2\"/>" + T("b") + "<w:bookmarkEnd w:id=\"1\"/>", "ab" },
        // Fields
        { Field("REF x", "kết quả"), "kết quả" },
        { "<w:fldSimple w:instr=\"DATE\">" + T("01/8/2025") + "</w:fldSimple>", "01/8/2025" },
        { FieldOf(Field("INNER", "điều kiện") + R("<w:instrText> = 1</w:instrText>"), T("ngoài ") + Field("Y", "trong")), "ngoài trong" },
        { R("<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/>"), "7" },
        { R("<w:fldChar w:fldCharType=\"begin\"/>") + T("mất đầu đuôi"), "mất đầu đuôi" },
        { T("a") + R("<w:fldChar w:fldCharType=\"end\"/>") + T("b"), "ab" },
        { R("<w:fldChar w:fldCharType=\"begin\"/>") + T("ẩn") + R("<w:fldChar w:fldCharType=\"end\"/>") + T("hiện"), "hiện" },
        // Tracked changes
        { T("không quá ") + "<w:del>" + R("<w:delText>100</w:delText>") + "</w:del><w:ins>" + T("150") + "</w:ins>" + T(" đại biểu"), "không quá 150 đại biểu" },
        { "<w:ins><w:del>" + R("<w:delText>x</w:delText>") + "</w:del></w:ins>" + T("y"), "y" },
        { "<w:moveFrom>" + T("chỗ cũ ") + "</w:moveFrom>" + T("giữ"), "giữ" },
        { T("giữ") + "<w:moveTo>" + T(" chỗ mới") + "</w:moveTo>", "giữ chỗ mới" },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void A_paragraph_reads_as_it_looks(string content, string text)
    {
        var plan = WordFile.Of(P(content)).Read();

        Assert.Equal(text, Assert.Single(plan.Blocks).Text);
    }

    [Fact]
    public void A_field_may_run_over_paragraphs()
    {
        var plan = WordFile.Of(
            P(R("<w:fldChar w:fldCharType=\"begin\"/>"), R("<w:instrText>TOC</w:instrText>"), R("<w:fldChar w:fldCharType=\"separate\"/>"), T("một")),
            P(T("hai")),
            P(R("<w:fldChar w:fldCharType=\"end\"/>"), T("sau"))).Read();

        Assert.Equal(["một", "hai", "sau"], plan.Texts());
    }

    [Fact]
    public void A_field_without_an_end_hides_nothing_behind_it()
    {
        var plan = WordFile.Of(P(T("trước")), P(R("<w:fldChar w:fldCharType=\"begin\"/>"), R("<w:instrText>IF</w:instrText>"), T("giữa")), P(T("sau"), Field("X", "được"))).Read();

        Assert.Equal(["trước", "giữa", "sauđược"], plan.Texts());
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_the_next_paragraph_and_takes_its_format()
    {
        var deleted = "<w:pPr><w:jc w:val=\"center\"/><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";

        var plan = WordFile.Of(P(deleted, T("Tối đa ")), P("<w:pPr><w:jc w:val=\"both\"/></w:pPr>", T("150"), T(" đại biểu")), P(T("sau"))).Read();

        Assert.Equal(["Tối đa 150 đại biểu", "sau"], plan.Texts());
        var origin = plan.Blocks[0].Origin!;
        Assert.Equal([1], origin.JoinedParagraphs);
        Assert.Equal((2, 1), origin.Locate("Tối đa 150 ".Length));
        Assert.Equal(TextAlignment.Justify, plan.Blocks[0].Format!.Alignment);
        Assert.Equal(2, plan.Blocks[1].Origin!.Paragraph);
        Assert.Single(plan.Notes);
    }

    [Fact]
    public void A_deleted_paragraph_leaves_no_trace_and_no_number()
    {
        var gone = P("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:del>", R("<w:delText>bỏ</w:delText>"), "</w:del>");
        var numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

        var plan = WordFile.Of(Item(1, 0, "một"), gone, Item(1, 0, "hai"), gone, Table(Row(Cell(P(T("ô")))))).Numbering(numbering).Read();

        Assert.Equal(["1. một", "2. hai", "ô"], plan.Blocks.Select(b => b.ToString()));
    }

    [Fact]
    public void Moved_paragraphs_are_read_once_where_they_went()
    {
        var from = P("<w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>", "<w:moveFrom>", T("dời"), "</w:moveFrom>");
        var to = P("<w:pPr><w:rPr><w:moveTo/></w:rPr></w:pPr>", "<w:moveTo>", T("dời"), "</w:moveTo>");

        Assert.Equal(["a", "b", "dời", "c"], WordFile.Of(P(T("a")), from, P(T("b")), to, P(T("c"))).Read().Texts());
    }

    [Fact]
    public void Old_formatting_kept_for_tracking_is_not_the_formatting()
    {
        var plan = WordFile.Of(P("<w:pPr><w:jc w:val=\"center\"/><w:pPrChange><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:pPrChange></w:pPr>",
            R("<w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>x</w:t>"))).Read();

        Assert.Equal(TextAlignment.Center, plan.Blocks[0].Format!.Alignment);
        Assert.True(plan.Blocks[0].Format!.Runs[0] is { Bold: true, Italic: false });
    }

    [Fact]
    public void Paragraphs_that_show_nothing_are_left_out()
    {
        var plan = WordFile.Of("<w:p/>", P(), P(T(" \u00A0")), P(R("<w:br/>")), P(T("có"))).Read();

        Assert.Equal(["có"], plan.Texts());
        Assert.Equal(4, plan.Blocks[0].Origin!.Paragraph);
    }

    [Fact]
    public void Hidden_text_through_a_style_is_noted()
    {
        var styles = "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>";

        var plan = WordFile.Of(P(T("a"), R("<w:rPr><w:rStyle w:val=\"An\"/></w:rPr><w:t>kín</w:t>"))).Styles(styles).Read();

        Assert.Equal(["a"], plan.Texts());
        Assert.Contains("chữ ẩn", Assert.Single(plan.Notes));
    }

    [Fact]
    public void An_inserted_file_is_noted_and_not_followed()
    {
        var plan = WordFile.Of(P(T("a")), "<w:altChunk r:id=\"rId7\"/>").Link("rId7", "aFChunk", "chunk.html").Part("word/chunk.html", "<p>lạ</p>").Read();

        Assert.Equal(["a"], plan.Texts());
        Assert.Contains("tệp khác", Assert.Single(plan.Notes));
    }

    private static string Field(string instruction, string result) => FieldOf(R($"<w:instrText>{instruction}</w:instrText>"), T(result));

    private static string FieldOf(string instruction, string result) =>
        R("<w:fldChar w:fldCharType=\"begin\"/>") + instruction + R("<w:fldChar w:fldCharType=\"separate\"/>") + result + R("<w:fldChar w:fldCharType=\"end\"/>");
}
