using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class ListMapTests
{
    private const string Levels = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>";

    private const string Numbering = "<w:abstractNum w:abstractNumId=\"0\">" + Levels + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static readonly byte[] Fragment = WordFile.Of(Item(1, 0, "MỤC MỚI"), Item(1, 1, "Khoản một"), Item(1, 1, "Khoản hai")).Numbering(Numbering).Bytes();

    [Fact]
    public void Numbers_of_the_document_go_on_as_if_nothing_had_come_between()
    {
        var draft = WordFile.Of(Item(1, 0, "MỤC ĐÍCH"), Item(1, 1), Item(1, 0, "THỜI GIAN"), Item(1, 1), Item(1, 1)).Numbering(Numbering).Bytes();

        var (file, outcome) = Sections.Insert(draft, Fragment, "new", new Emulation.Documents.Word.Insertion.InsertionPlace.AfterPath("I"));

        Assert.Equal("II.", outcome.Label);
        Assert.Equal("I. I.1 _ II.1 II.2 II. II.1 II.2", Read(file).Labels());
        Assert.Equal("II. MỤC MỚI", Read(file).Texts()[2]);
        Surroundings.AssertRestored(draft, Sections.Remove(file, "new").File);
    }

    [Fact]
    public void A_section_that_comes_twice_under_two_keys_counts_twice()
    {
        var draft = WordFile.Of(Para("I. MỤC ĐÍCH"), Para("1. Một.")).Bytes();

        var file = Sections.Insert(Sections.Insert(draft, Fragment, "one").File, Fragment, "two").File;

        Assert.Equal("_ _ _ II.1 II.2 _ III.1 III.2", Read(file).Labels());
        Surroundings.AssertRestored(Sections.Insert(draft, Fragment, "one").File, Sections.Remove(file, "two").File);
    }

    [Fact]
    public void A_heading_style_that_numbers_does_not_draw_the_section_into_its_list()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var draft = WordFile.Of(Para("MỤC ĐÍCH", "<w:pStyle w:val=\"H1\"/>"), Para("1. Một."), Para("TỔ CHỨC THỰC HIỆN", "<w:pStyle w:val=\"H1\"/>"), Para("1. Hai.")).Styles(styles).Numbering(Numbering).Bytes();

        var file = Sections.Insert(draft, Sections.Budget, "budget").File;

        Assert.Equal("I. _ _ _ _ II. _", Read(file).Labels());
        Assert.Equal("II. KINH PHÍ THỰC HIỆN", Read(file).Texts()[2]);
    }

    [Fact]
    public void A_list_behind_a_list_style_is_found()
    {
        var fragment = WordFile.Of(Para("V. MỤC MỚI"), Item(2, 0, "Một"), Item(2, 0, "Hai"))
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"L\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"L\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>").Bytes();

        Assert.Equal("_ _ a) b)", Read(Sections.Insert(WordFile.Of(Para("I. MỤC ĐÍCH")).Bytes(), fragment, "new").File).Labels());
    }
}
