using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

public sealed class PageSetupTests
{
    private const string PageField = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Fact]
    public void Each_section_has_its_paper_and_margins()
    {
        var first = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"-1134\" w:left=\"1418\" w:right=\"850\" w:header=\"567\" w:footer=\"400\" w:gutter=\"283\"/><w:titlePg/><w:pgNumType w:start=\"5\"/></w:sectPr>";
        var second = "<w:sectPr><w:pgSz w:w=\"297mm\" w:h=\"21cm\" w:orient=\"landscape\"/></w:sectPr>";

        var pages = WordFile.Of(P($"<w:pPr>{first}</w:pPr>", T("một")), P(T("hai")), second).Read().Pages;

        Assert.Equal(
            [
                new PageSetup(11906, 16838, false, 1134, 1134, 1701, 850, 567, 400) { DifferentFirstPage = true, PageNumberStart = 5 },
                new PageSetup(16838, 11906, true, 1440, 1440, 1440, 1440, 720, 720),
            ],
            pages);
    }

    [Fact]
    public void A_document_without_sections_has_one_page_set_up() => Assert.Equal(12240, Assert.Single(WordFile.Of(P(T("x"))).Read().Pages).Width);

    /// <summary>The paragraph of a header, and where its page number is seen.</summary>
    public static TheoryData<string, TextAlignment?> PageNumbers => new()
    {
        { P("<w:pPr><w:jc w:val=\"center\"/></w:pPr>", PageField), TextAlignment.Center },
        { P("<w:pPr><w:jc w:val=\"end\"/></w:pPr>", PageField), TextAlignment.Right },
        { P(PageField), TextAlignment.Left },
        { P("<w:pPr><w:jc w:val=\"center\"/></w:pPr>", "<w:fldSimple w:instr=\" PAGE \">" + T("1") + "</w:fldSimple>"), TextAlignment.Center },
        { P("<w:pPr><w:framePr w:wrap=\"around\" w:hAnchor=\"margin\" w:xAlign=\"center\"/></w:pPr>", PageField), TextAlignment.Center },
        { P(R("<w:ptab w:relativeTo=\"margin\" w:alignment=\"center\"/>"), PageField), TextAlignment.Center },
        { P("<w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"4680\"/><w:tab w:val=\"right\" w:pos=\"9360\"/></w:tabs></w:pPr>", R("<w:tab/>"), PageField), TextAlignment.Center },
        { P("<w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"4680\"/><w:tab w:val=\"right\" w:pos=\"9360\"/></w:tabs></w:pPr>", R("<w:tab/><w:tab/>"), PageField), TextAlignment.Right },
        { P(PageField.Replace("PAGE", "NUMPAGES", StringComparison.Ordinal)), null },
        { P(PageField.Replace("PAGE", "PAGEREF x", StringComparison.Ordinal)), null },
        { P(T("2")), null },
        { "<w:sdt><w:sdtContent>" + P("<w:pPr><w:jc w:val=\"center\"/></w:pPr>", PageField) + "</w:sdtContent></w:sdt>", TextAlignment.Center },
        { P(R("<w:pict><v:textbox><w:txbxContent>" + P("<w:pPr><w:jc w:val=\"center\"/></w:pPr>", PageField) + "</w:txbxContent></v:textbox></w:pict>")), TextAlignment.Center },
    };

    [Theory]
    [MemberData(nameof(PageNumbers))]
    public void The_page_number_is_found_in_the_header(string header, TextAlignment? alignment)
    {
        var page = Assert.Single(WordFile.Of(P(T("x")), Section("header", "")).Header("h", header).Read().Pages);

        Assert.Equal((alignment is null ? null : "header", alignment), (page.PageNumberIn, page.PageNumberAlignment));
    }

    [Fact]
    public void The_page_number_is_found_in_the_footer()
    {
        var page = Assert.Single(WordFile.Of(P(T("x")), Section("footer", "")).Footer("h", P(PageField)).Read().Pages);

        Assert.Equal("footer", page.PageNumberIn);
        Assert.True(page.PageNumberOnFirstPage);
    }

    [Fact]
    public void A_first_page_of_its_own_may_be_without_a_number()
    {
        var plain = WordFile.Of(P(T("x")), Section("header", "<w:titlePg/>")).Header("h", P(PageField)).Read().Pages[0];
        var numbered = WordFile.Of(P(T("x")), Section("header", "<w:headerReference w:type=\"first\" r:id=\"h1\"/><w:titlePg/>")).Header("h", P(PageField)).Header("h1", P(PageField)).Read().Pages[0];

        Assert.Equal((true, "header", false), (plain.DifferentFirstPage, plain.PageNumberIn, plain.PageNumberOnFirstPage));
        Assert.True(numbered.PageNumberOnFirstPage);
    }

    [Fact]
    public void A_section_keeps_the_header_of_the_one_before()
    {
        var pages = WordFile.Of(P($"<w:pPr>{Section("header", "")}</w:pPr>", T("một")), P(T("hai")), "<w:sectPr/>").Header("h", P(PageField)).Read().Pages;

        Assert.Equal(["header", "header"], pages.Select(p => p.PageNumberIn));
    }

    private static string Section(string kind, string more) => $"<w:sectPr><w:{kind}Reference w:type=\"default\" r:id=\"h\"/>{more}</w:sectPr>";
}
