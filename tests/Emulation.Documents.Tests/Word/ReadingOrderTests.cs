using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

public sealed class ReadingOrderTests
{
    [Fact]
    public void Cells_know_their_table_row_and_grid_column()
    {
        var inner = Table(Row(Cell(P(T("trong")))));
        var wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + P(T("rộng")) + "</w:tc>";

        var plan = WordFile.Of(
            Table(Row(wide, Cell(P(T("ba")))), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell(P(T("lùi"))) + "</w:tr>", Row(Cell(P(T("ngoài")), inner, P(T("tiếp"))))),
            Table(Row(Cell(P(T("bảng sau")))))).Read();

        Assert.Equal(
            [("rộng", new(0, 0, 0, 0)), ("ba", new(0, 0, 2, 0)), ("lùi", new(0, 1, 1, 0)), ("ngoài", new(0, 2, 0, 0)), ("trong", new(1, 0, 0, 1)), ("tiếp", new(0, 2, 0, 0)), ("bảng sau", new(2, 0, 0, 0))],
            plan.Blocks.Select(b => (b.Text, b.Cell!.Value)));
    }

    [Fact]
    public void Rows_and_cells_in_controls_are_read_and_deleted_ones_are_not()
    {
        static string Control(string content) => $"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>";
        var deletedRow = "<w:tr><w:trPr><w:del/></w:trPr>" + Cell(P(T("bỏ"))) + "</w:tr>";
        var deletedCell = "<w:tc><w:tcPr><w:cellDel/></w:tcPr>" + P(T("bỏ")) + "</w:tc>";

        var plan = WordFile.Of(Control(P(T("khối")) + Table(Control(Row(Control(Cell(Control(P(T("ô"))))))), deletedRow, Row(deletedCell, Cell(P(T("hai"))))))).Read();

        Assert.Equal(["khối", "ô", "hai"], plan.Texts());
        Assert.Equal(new CellPosition(0, 1, 0, 0), plan.Blocks[2].Cell);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_text_box_is_read_once_after_its_paragraph(bool understood)
    {
        var box = $"""
            <mc:AlternateContent><mc:Choice Requires="{(understood ? "wps" : "x")}"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{P(T("mới"))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P(T("cũ"))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>
            """;

        var plan = WordFile.Of(P(T("trước "), R(box), T("sau")), P(T("cuối"))).Read();

        Assert.Equal(["trước sau", understood ? "mới" : "cũ", "cuối"], plan.Texts());
        Assert.Equal([BlockRegion.Body, BlockRegion.TextBox, BlockRegion.Body], plan.Blocks.Select(b => b.Region));
        // Both branches are in the XML, so both count.
        Assert.Equal([0, understood ? 1 : 2, 3], plan.Blocks.Select(b => b.Origin!.Paragraph));
        Assert.Equal((2, 0), plan.Blocks[0].Origin!.Locate("trước ".Length));
        Assert.Equal((0, 0), plan.Blocks[1].Origin!.Locate(0));
    }

    [Fact]
    public void Tables_and_fields_in_a_text_box_do_not_disturb_the_paragraph_around_it()
    {
        var box = $"<w:pict><v:textbox><w:txbxContent>{Table(Row(Cell(P(T("ô")))))}{P(R("<w:fldChar w:fldCharType=\"begin\"/>"), T("dở"))}</w:txbxContent></v:textbox></w:pict>";

        var plan = WordFile.Of(Table(Row(Cell(P(T("a"), R(box), T("b")))))).Read();

        Assert.Equal(["ab", "ô", "dở"], plan.Texts());
        Assert.Equal([new CellPosition(0, 0, 0, 0), new CellPosition(1, 0, 0, 0), null], plan.Blocks.Select(b => b.Cell));
    }

    [Fact]
    public void Headers_come_first_then_body_then_notes_then_footers()
    {
        static string Note(string kind, int id, string text) => $"<w:{kind} w:id=\"{id}\">{P(T(text))}</w:{kind}>";
        var plan = WordFile.Of(
                P(T("thân"), R("<w:endnoteReference w:id=\"2\"/>"), R("<w:footnoteReference w:id=\"3\"/>")),
                P(T("thân hai"), R("<w:footnoteReference w:id=\"2\"/>"), "<w:del>" + R("<w:footnoteReference w:id=\"4\"/>") + "</w:del>"),
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>")
            .Header("h", P(T("đầu trang"))).Footer("f", P(T("chân trang")))
            .Footnotes("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>" + Note("footnote", 2, "chú hai") + Note("footnote", 3, "chú ba") + Note("footnote", 4, "chú bỏ"))
            .Endnotes(Note("endnote", 2, "chú cuối"))
            .Read();

        Assert.Equal(["đầu trang", "thân", "thân hai", "chú ba", "chú hai", "chú cuối", "chân trang"], plan.Texts());
        Assert.Equal(
            [BlockRegion.Header, BlockRegion.Body, BlockRegion.Body, BlockRegion.Footnote, BlockRegion.Footnote, BlockRegion.Endnote, BlockRegion.Footer],
            plan.Blocks.Select(b => b.Region));
        Assert.Equal(["word/h.xml", "word/document.xml", "word/document.xml", "word/footnotes.xml", "word/footnotes.xml", "word/endnotes.xml", "word/f.xml"], plan.Blocks.Select(b => b.Origin!.Part));
        Assert.Equal([2, 1], plan.Blocks.Where(b => b.Region == BlockRegion.Footnote).Select(b => b.Origin!.Paragraph));
        Assert.Equal(Enumerable.Range(0, 7), plan.Blocks.Select(b => b.Index));
    }

    [Fact]
    public void Table_numbers_run_on_from_headers_to_body()
    {
        var plan = WordFile.Of(Table(Row(Cell(P(T("thân"))))), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>").Header("h", Table(Row(Cell(P(T("đầu")))))).Read();

        Assert.Equal([0, 1], plan.Blocks.Select(b => b.Cell!.Value.Table));
    }

    [Fact]
    public void Only_headers_that_pages_show_are_read()
    {
        static string Section(string more) => $"<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/><w:headerReference w:type=\"default\" r:id=\"h2\"/><w:headerReference w:type=\"even\" r:id=\"h3\"/>{more}</w:sectPr>";
        static WordFile File(string section) => WordFile.Of(P(T("x")), section).Header("h1", P(T("một"))).Header("h2", P(T("hai"))).Header("h3", P(T("ba")));

        Assert.Equal(["hai", "x"], File(Section("")).Read().Texts());
        Assert.Equal(["một", "hai", "x"], File(Section("<w:titlePg/>")).Read().Texts());
        Assert.Equal(["hai", "ba", "x"], File(Section("")).Settings("<w:evenAndOddHeaders/>").Read().Texts());
        Assert.Equal(["hai", "x"], File(Section("")).Settings("<w:evenAndOddHeaders w:val=\"0\"/>").Read().Texts());
    }
}
