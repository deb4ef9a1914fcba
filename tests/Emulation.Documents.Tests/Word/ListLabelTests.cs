using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

public sealed class ListLabelTests
{
    // Three levels as plans use them: I. / 1. / a)
    private const string Plan = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>
        """;

    private const string Decimal = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3."/></w:lvl></w:abstractNum>
        """;

    private const string One = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    private const string Two = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>";

    /// <summary>Items as "list:level", and the labels Word shows.</summary>
    public static TheoryData<string, string, string, string> Sequences => new()
    {
        { "plain counting", Decimal + One, "1:0 1:0 1:0", "1. 2. 3." },
        { "three levels", Plan + One, "1:0 1:1 1:2 1:2 1:1 1:2 1:0 1:1 1:2", "I. 1. a) b) 2. a) II. 1. a)" },
        { "numbers of upper levels in the label", Decimal + One, "1:0 1:1 1:1 1:2 1:0 1:1", "1. 1.1. 1.2. 1.2.1. 2. 2.1." },
        { "instances of one list count on", Decimal + One + Two, "1:0 1:0 2:0 2:0 1:0", "1. 2. 3. 4. 5." },
        { "lists of different definitions count apart", Decimal + Decimal.Replace("Id=\"0\"", "Id=\"7\"") + One + Instance(2, 7), "1:0 2:0 1:0 2:0", "1. 1. 2. 2." },
        { "start override restarts once", Decimal + One + Instance(2, 0, Override(0, 1)), "1:0 1:0 2:0 2:0 1:0", "1. 2. 1. 2. 3." },
        { "start override begins elsewhere", Decimal + Instance(1, 0, Override(0, 5)), "1:0 1:0", "5. 6." },
        { "override of an upper level leaves a lower one counting", Decimal + One + Instance(2, 0, Override(0, 1)), "1:0 1:1 1:1 2:1", "1. 1.1. 1.2. 1.3." },
        { "override of a lower level", Decimal + One + Instance(2, 0, Override(1, 7)), "1:0 1:1 2:1 2:1", "1. 1.1. 1.7. 1.8." },
        { "override starts again under each upper paragraph", Decimal + Instance(1, 0, Override(1, 4)), "1:0 1:1 1:1 1:0 1:1", "1. 1.4. 1.5. 2. 2.4." },
        { "level redefined by the instance", Decimal + Instance(1, 0, "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"%1/\"/></w:lvl></w:lvlOverride>"), "1:0 1:0", "C/ D/" },
        { "a skipped level counts as begun", Decimal + One, "1:1 1:1 1:0 1:1", "1.1. 1.2. 2. 2.1." },
        { "a level skipped in between", Decimal + One, "1:0 1:2 1:1 1:2", "1. 1.1.1. 1.2. 1.2.1." },
        { "levels restart after any higher one", Plan + One, "1:0 1:1 1:2 1:0 1:2", "I. 1. a) II. a)" },
        { "level that never restarts", Decimal.Replace("<w:lvl w:ilvl=\"1\">", "<w:lvl w:ilvl=\"1\"><w:lvlRestart w:val=\"0\"/>") + One, "1:0 1:1 1:1 1:0 1:1", "1. 1.1. 1.2. 2. 2.3." },
        { "level that restarts only after the first", Decimal.Replace("<w:lvl w:ilvl=\"2\">", "<w:lvl w:ilvl=\"2\"><w:lvlRestart w:val=\"1\"/>") + One, "1:0 1:1 1:2 1:1 1:2 1:0 1:1 1:2", "1. 1.1. 1.1.1. 1.2. 1.2.2. 2. 2.1. 2.1.1." },
        { "restart that names a lower level is ignored", Decimal.Replace("<w:lvl w:ilvl=\"1\">", "<w:lvl w:ilvl=\"1\"><w:lvlRestart w:val=\"5\"/>") + One, "1:0 1:1 1:0 1:1", "1. 1.1. 2. 2.1." },
        { "legal style turns Roman upper numbers into decimals", Plan.Replace("<w:lvlText w:val=\"%2.\"/>", "<w:isLgl/><w:lvlText w:val=\"%1.%2.\"/>") + One, "1:0 1:0 1:1", "I. II. 2.1." },
        { "without legal style the upper number keeps its form", Plan.Replace("%2.", "%1.%2.") + One, "1:0 1:0 1:1", "I. II. II.1." },
        { "unknown list", Decimal + One, "9:0", "_" },
        { "list whose definition is missing", Instance(1, 44), "1:0", "_" },
        { "list number 0 is no list", Decimal + One, "1:0 0:0 1:0", "1. _ 2." },
        { "level the list does not define", Decimal + One, "1:0 1:5", "1. _" },
        { "two lists interleaved", Plan + Decimal.Replace("Id=\"0\"", "Id=\"7\"") + One + Instance(2, 7), "1:0 2:0 1:1 2:0 1:1", "I. 1. 1. 2. 2." },
    };

    [Theory]
    [MemberData(nameof(Sequences))]
    public void Labels_follow_the_list_definitions(string what, string numbering, string items, string labels)
    {
        var body = items.Split(' ').Select(i => Item(i[0] - '0', i[2] - '0')).ToArray();

        var plan = WordFile.Of(body).Numbering(numbering).Read();

        Assert.True(labels == plan.Labels(), $"{what}: {plan.Labels()}");
    }

    [Theory]
    [InlineData("decimal", "%1.", 1, "1.")]
    [InlineData("decimal", "Điều %1:", 12, "Điều 12:")]
    [InlineData("decimalZero", "%1", 3, "03")]
    [InlineData("decimalZero", "%1", 12, "12")]
    [InlineData("upperRoman", "%1.", 4, "IV.")]
    [InlineData("upperRoman", "%1.", 49, "XLIX.")]
    [InlineData("lowerRoman", "(%1)", 9, "(ix)")]
    [InlineData("upperLetter", "%1.", 26, "Z.")]
    [InlineData("lowerLetter", "%1)", 27, "aa)")]
    [InlineData("lowerLetter", "%1)", 55, "ccc)")]
    [InlineData("ordinal", "%1", 2, "2nd")]
    [InlineData("ordinal", "%1", 11, "11th")]
    [InlineData("none", "Phần", 5, "Phần")]
    [InlineData("none", "", 5, null)]
    [InlineData("none", "%1", 5, null)]
    [InlineData("hex", "%1", 255, "FF")]
    [InlineData("numberInDash", "%1", 3, "- 3 -")]
    [InlineData("decimalEnclosedParen", "%1", 3, "(3)")]
    [InlineData("decimalEnclosedCircle", "%1", 3, "③")]
    [InlineData("vietnameseCounting", "%1", 4, "bốn")]
    [InlineData("vietnameseCounting", "%1", 15, "mười lăm")]
    [InlineData("vietnameseCounting", "%1", 21, "hai mươi mốt")]
    [InlineData("chicago", "%1", 2, "†")]
    [InlineData("japaneseCounting", "%1.", 3, "3.")]
    [InlineData("decimal", "100%", 1, "100%")]
    [InlineData("decimal", "%9.%1", 1, ".1")]
    [InlineData("upperRoman", "%1", 2000000000, "2000000000")]
    [InlineData("bullet", "-", 1, "-")]
    [InlineData("bullet", "–", 1, "-")]
    [InlineData("bullet", "+", 1, "+")]
    [InlineData("bullet", "*", 1, "*")]
    [InlineData("bullet", "\uF0B7", 1, "-")]
    [InlineData("bullet", "\uF02B", 1, "+")]
    [InlineData("bullet", "\uF0D8", 1, "-")]
    [InlineData("bullet", "o", 1, "-")]
    [InlineData("bullet", "", 1, null)]
    public void A_number_is_written_in_the_format_of_its_level(string format, string text, int number, string? label)
    {
        var numbering = $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{number}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum>" + One;

        var plan = WordFile.Of(Item(1, 0)).Numbering(numbering).Read();

        Assert.Equal(label, Assert.Single(plan.Blocks).Label);
    }

    [Fact]
    public void A_custom_format_with_leading_zeros_is_read_from_its_sample()
    {
        var format = "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>";
        var numbering = $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/>{format}<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>" + One;

        Assert.Equal("007", WordFile.Of(Item(1, 0)).Numbering(numbering).Read().Labels());
    }

    [Fact]
    public void A_style_lends_its_list_and_the_level_tied_to_it()
    {
        var numbering = Decimal.Replace("<w:lvl w:ilvl=\"1\">", "<w:lvl w:ilvl=\"1\"><w:pStyle w:val=\"Khoan\"/>") + One;
        var styles = """
            <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="KhoanNghieng"><w:basedOn w:val="Khoan"/></w:style>
            <w:style w:type="paragraph" w:styleId="KhongSo"><w:basedOn w:val="Khoan"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
            """;

        var plan = WordFile.Of(Styled("Muc"), Styled("Khoan"), Styled("KhoanNghieng"), Styled("KhongSo"), Para("x", "<w:pStyle w:val=\"Khoan\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), Styled("Khoan"))
            .Numbering(numbering).Styles(styles).Read();

        Assert.Equal("1. 1.1. 1.2. _ _ 1.3.", plan.Labels());
    }

    [Fact]
    public void A_list_style_is_followed_to_the_list_that_defines_it()
    {
        var numbering = """<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Ds"/></w:abstractNum>""" + Plan + One + Instance(3, 5);
        var styles = """<w:style w:type="numbering" w:styleId="Ds"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";

        Assert.Equal("I. II. III.", WordFile.Of(Item(3, 0), Item(1, 0), Item(3, 0)).Numbering(numbering).Styles(styles).Read().Labels());
    }

    [Fact]
    public void Loops_of_styles_and_list_styles_end()
    {
        var numbering = """<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="B"/></w:abstractNum>""" + One + Instance(2, 1);
        var styles = """
            <w:style w:type="numbering" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            <w:style w:type="numbering" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="Q"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/></w:style>
            <w:style w:type="paragraph" w:styleId="S"><w:basedOn w:val="S"/></w:style>
            """;

        var plan = WordFile.Of(Item(1, 0), Styled("Q"), Styled("S")).Numbering(numbering).Styles(styles).Read();

        Assert.Equal("_ _ _", plan.Labels());
        Assert.True(plan.Blocks[1].Format!.Runs[0].Bold);
    }

    [Fact]
    public void An_empty_numbered_paragraph_counts_and_shows_its_number()
    {
        var plan = WordFile.Of(Item(1, 0), Item(1, 0, ""), Item(1, 0)).Numbering(Decimal + One).Read();

        Assert.Equal("1. 2. 3.", plan.Labels());
        Assert.Equal((0, 0), plan.Blocks[1].Origin!.Locate(0));
    }

    [Fact]
    public void Headers_and_notes_count_their_lists_apart_from_the_body()
    {
        var plan = WordFile.Of(Item(1, 0), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>").Header("h", Item(1, 0)).Numbering(Decimal + One).Read();

        Assert.Equal("1. 1.", plan.Labels());
    }

    [Fact]
    public void Cells_count_in_reading_order()
    {
        var plan = WordFile.Of(Item(1, 0), Table(Row(Cell(Item(1, 0)), Cell(Item(1, 0))), Row(Cell(Item(1, 0)))), Item(1, 0)).Numbering(Decimal + One).Read();

        Assert.Equal("1. 2. 3. 4. 5.", plan.Labels());
    }

    private static string Styled(string style) => Para("x", $"<w:pStyle w:val=\"{style}\"/>");

    private static string Instance(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    private static string Override(int level, int start) =>
        $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>";
}
