using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

public sealed class FormatTests
{
    [Fact]
    public void Nothing_said_means_what_Word_assumes()
    {
        var format = WordFile.Of(Para("x")).Read().Blocks[0].Format!;

        Assert.Equal(new RunFormat(0, 1, "Times New Roman", 20, false, false, false, false, null), Assert.Single(format.Runs));
        Assert.Equal((TextAlignment.Left, 0, 240, "auto"), (format.Alignment, format.SpaceAfter, format.LineSpacing, format.LineRule));
    }

    /// <summary>Styles, a run's own properties, and the look that results as "font size flags colour".</summary>
    public static TheoryData<string, string, string> Looks => new()
    {
        { "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>", "", "Arial 22" },
        { Defaults("<w:sz w:val=\"22\"/>") + Normal("<w:sz w:val=\"28\"/>"), "", "Times New Roman 28" },
        { Normal("<w:sz w:val=\"28\"/>"), "<w:sz w:val=\"26\"/>", "Times New Roman 26" },
        { Normal("<w:sz w:val=\"28\"/>") + Character("C", "<w:sz w:val=\"24\"/>"), "<w:rStyle w:val=\"C\"/>", "Times New Roman 24" },
        { Normal("<w:sz w:val=\"14pt\"/>"), "", "Times New Roman 28" },
        { Normal("<w:b/>"), "", "Times New Roman 20 b" },
        { Normal("<w:b/>"), "<w:b w:val=\"0\"/>", "Times New Roman 20" },
        { Normal("<w:b/>"), "<w:b w:val=\"false\"/>", "Times New Roman 20" },
        { Normal("<w:b w:val=\"off\"/>"), "", "Times New Roman 20" },
        { Normal("<w:b/>") + Character("C", "<w:b/>"), "<w:rStyle w:val=\"C\"/>", "Times New Roman 20" },
        { Normal("<w:b/>") + Character("C", "<w:b/><w:i/>"), "<w:rStyle w:val=\"C\"/>", "Times New Roman 20 i" },
        { Normal("<w:i/>") + Character("C", "<w:b/>"), "<w:rStyle w:val=\"C\"/>", "Times New Roman 20 bi" },
        { Defaults("<w:b/>") + Normal("<w:b/>"), "", "Times New Roman 20 b" },
        { Character("B", "<w:b/>") + "<w:style w:type=\"character\" w:styleId=\"C\"><w:basedOn w:val=\"B\"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>", "<w:rStyle w:val=\"C\"/>", "Times New Roman 20 bA" },
        { "", "<w:u w:val=\"single\"/>", "Times New Roman 20 u" },
        { Normal("<w:u w:val=\"single\"/>"), "<w:u w:val=\"none\"/>", "Times New Roman 20" },
        { "", "<w:color w:val=\"ff0000\"/>", "Times New Roman 20 FF0000" },
        { Normal("<w:color w:val=\"FF0000\"/>"), "<w:color w:val=\"auto\"/>", "Times New Roman 20" },
        { "", "<w:rFonts w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"/>", "Cambria 20" },
        { "", "<w:rFonts w:ascii=\"Arial\" w:asciiTheme=\"minorHAnsi\" w:hAnsi=\"Arial\" w:hAnsiTheme=\"minorHAnsi\"/>", "Calibri 20" },
        { Normal("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>"), "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>", "Times New Roman 20" },
        { Normal("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"), "<w:rStyle w:val=\"Unknown\"/>", "Arial 20" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_look_is_what_styles_and_the_run_say_together(string styles, string direct, string look)
    {
        var plan = WordFile.Of(P(R($"<w:rPr>{direct}</w:rPr><w:t>x</w:t>"))).Styles(styles).Theme("Cambria", "Calibri").Read();

        var run = Assert.Single(plan.Blocks[0].Format!.Runs);
        var flags = (run.Bold ? "b" : "") + (run.Italic ? "i" : "") + (run.Underline ? "u" : "") + (run.AllCaps ? "A" : "");
        Assert.Equal(look, string.Join(' ', new[] { run.Font, run.HalfPoints.ToString(null, null), flags, run.Colour ?? "" }.Where(s => s!.Length > 0)));
    }

    [Fact]
    public void Accented_letters_take_the_other_font_of_a_pair()
    {
        var plan = WordFile.Of(P(R("<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Times New Roman\"/></w:rPr><w:t>abc đậy x</w:t>"))).Read();

        Assert.Equal([("Arial", 0, 4), ("Times New Roman", 4, 2), ("Arial", 6, 3)], plan.Blocks[0].Format!.Runs.Select(r => (r.Font, r.Start, r.Length)));
    }

    [Fact]
    public void Equal_neighbours_become_one_stretch_and_different_ones_do_not()
    {
        var bold = R("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">đậm </w:t>");

        var plan = WordFile.Of(P(T(" "), T("một "), T("hai "), bold, bold, T("ba"))).Read();

        Assert.Equal([(0, 8, false), (8, 8, true), (16, 2, false)], plan.Blocks[0].Format!.Runs.Select(r => (r.Start, r.Length, r.Bold)));
    }

    [Fact]
    public void Paragraph_properties_lie_on_top_of_each_other()
    {
        var styles = """
            <w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:pageBreakBefore/><w:outlineLvl w:val="0"/><w:spacing w:before="120"/><w:ind w:left="100" w:firstLine="567"/></w:pPr></w:style>
            """;

        var format = WordFile.Of(Para("x", "<w:pStyle w:val=\"Muc\"/><w:spacing w:after=\"0\"/><w:ind w:right=\"1cm\" w:hanging=\"284\"/><w:contextualSpacing/>")).Styles(styles).Read().Blocks[0].Format!;

        Assert.Equal(
            (TextAlignment.Justify, 100, 567, -284, 120, 0, 259, true, true, true, 0, "Muc", "Mục"),
            (format.Alignment, format.IndentLeft, format.IndentRight, format.IndentFirstLine, format.SpaceBefore, format.SpaceAfter, format.LineSpacing,
                format.KeepWithNext, format.PageBreakBefore, format.ContextualSpacing, format.OutlineLevel, format.StyleId, format.StyleName));
    }

    [Theory]
    [InlineData("<w:spacing w:line=\"360\" w:lineRule=\"exact\"/>", 360, "exact")]
    [InlineData("<w:spacing w:line=\"300\" w:lineRule=\"atLeast\"/>", 300, "atLeast")]
    [InlineData("<w:spacing w:line=\"276.0\"/>", 276, "auto")]
    [InlineData("<w:spacing w:line=\"abc\"/>", 240, "auto")]
    public void Line_spacing_keeps_its_rule(string spacing, int line, string rule)
    {
        var format = WordFile.Of(Para("x", spacing)).Read().Blocks[0].Format!;

        Assert.Equal((line, rule), (format.LineSpacing, format.LineRule));
    }

    [Fact]
    public void A_table_style_reaches_its_cells_and_no_further()
    {
        var styles = "<w:style w:type=\"table\" w:styleId=\"Bang\"><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr></w:style>";
        var table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"Bang\"/></w:tblPr>" + Row(Cell(P(T("ô")), Table(Row(Cell(P(T("trong"))))))) + "</w:tbl>";

        var blocks = WordFile.Of(table, P(T("ngoài"))).Styles(styles).Read().Blocks;

        Assert.Equal([(TextAlignment.Center, true, 24), (TextAlignment.Left, false, 20), (TextAlignment.Left, false, 20)],
            blocks.Select(b => (b.Format!.Alignment, b.Format.Runs[0].Bold, b.Format.Runs[0].HalfPoints)));
    }

    [Fact]
    public void The_level_of_a_list_brings_its_indents_between_style_and_paragraph()
    {
        var numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"-\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"10\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"I\"><w:pPr><w:ind w:left=\"20\" w:firstLine=\"30\"/></w:pPr></w:style>";
        var list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

        var blocks = WordFile.Of(Para("x", list), Para("x", "<w:pStyle w:val=\"S\"/>"), Para("x", "<w:pStyle w:val=\"I\"/>" + list), Para("x", list + "<w:ind w:firstLine=\"0\"/>"))
            .Styles(styles).Numbering(numbering).Read().Blocks;

        Assert.Equal([(720, -360), (10, -360), (720, -360), (720, 0)], blocks.Select(b => (b.Format!.IndentLeft, b.Format.IndentFirstLine)));
    }

    private static string Defaults(string run) => $"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault></w:docDefaults>";

    private static string Normal(string run) => $"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr>{run}</w:rPr></w:style>";

    private static string Character(string id, string run) => $"<w:style w:type=\"character\" w:styleId=\"{id}\"><w:rPr>{run}</w:rPr></w:style>";
}
