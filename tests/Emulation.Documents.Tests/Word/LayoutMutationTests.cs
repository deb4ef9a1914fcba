using System.IO.Compression;
using System.Xml.Linq;
using Emulation.Documents.Tests.Word.Drafting;
using Emulation.Plans.Checking;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Tests.Word;

/// <summary>Cổng đột biến thể thức: a drafted plan is laid out by the decree; each slip of an officer's hand is found by the row of law it breaks, at its paragraph.</summary>
public sealed class LayoutMutationTests(ITestOutputHelper output)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly byte[] Clean = DraftSample.Draft(DraftSample.Facts, DraftParents.Province).File;

    /// <summary>The row of law, the paragraph's first words ("" for the page), and what is done to it.</summary>
    private static readonly (string Row, string Words, Action<XElement> Slip)[] Slips =
    [
        ("layout/paper", "", Page("pgSz", ("h", 15840))),
        ("layout/margin-top-bottom", "", Page("pgMar", ("top", 850))),
        ("layout/margin-left", "", Page("pgMar", ("left", 1417))),
        ("layout/margin-right", "", Page("pgMar", ("right", 1417))),
        ("layout/first-page-number", "", static body => body.Descendants(W + "titlePg").Remove()),
        ("layout/font", "Thực hiện Kế hoạch", Letters(new XElement(W + "rFonts", new XAttribute(W + "ascii", "Arial"), new XAttribute(W + "hAnsi", "Arial")))),
        ("layout/colour", "Thực hiện Kế hoạch", Letters(Value("color", "FF0000"))),
        ("layout/national-name", "CỘNG HÒA", Letters(Value("b", "0"))),
        ("layout/national-name", "CỘNG HÒA", Letters(Value("sz", "32"))),
        ("layout/national-name-text", "CỘNG HÒA", Words("VIỆT NAM", "VIỆTNAM")),
        ("layout/motto", "Độc lập", Letters(Value("i", "1"))),
        ("layout/motto", "Độc lập", Paragraph(Value("jc", "left"))),
        ("layout/motto-text", "Độc lập", Words(" - ", " – ")),
        ("layout/head-spacing", "Độc lập", Paragraph(new XElement(W + "spacing", new XAttribute(W + "line", "360"), new XAttribute(W + "lineRule", "auto")))),
        ("layout/issuer", "XÃ PHÚ HẠ", Letters(Value("i", "1"))),
        ("layout/number-size", "Số:", Letters(Value("sz", "30"))),
        ("layout/number-text", "Số:", Words("Số:", "Số")),
        ("layout/symbol", "Số:", Words("/KH-UBND", "/KH - UBND")),
        ("layout/place", "Phú Hạ, ngày", Words("Phú", "TX. Phú")),
        ("layout/date-digits", "Phú Hạ, ngày", Words("04", "4")),
        ("layout/type", "KẾ HOẠCH", Letters(Value("b", "0"))),
        ("layout/title", "Tổ chức Hội nghị", Paragraph(Value("jc", "left"))),
        ("layout/basis", "Căn cứ Luật", Letters(Value("i", "0"))),
        ("layout/basis-end", "Căn cứ Luật", Words(";", "")),
        ("layout/section", "MỤC ĐÍCH", Letters(Value("b", "0"))),
        ("layout/section-capitals", "MỤC ĐÍCH", Words("MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu") + Letters(Value("caps", "0"))),
        ("layout/clause-title", "Mục đích", Letters(Value("b", "0"))),
        ("layout/body", "Trên đây là Kế hoạch", Letters(Value("sz", "22"))),
        ("layout/body-upright", "Trên đây là Kế hoạch", Letters(Value("i", "1"))),
        ("layout/first-line", "Trên đây là Kế hoạch", Paragraph(new XElement(W + "ind", new XAttribute(W + "firstLine", "284")))),
        ("layout/line-spacing", "Trên đây là Kế hoạch", Paragraph(new XElement(W + "spacing", new XAttribute(W + "line", "480"), new XAttribute(W + "lineRule", "auto")))),
        ("layout/authority", "CHỦ TỊCH", Letters(Value("b", "0"))),
        ("layout/signer", "Phạm Thị Hoa", Letters(Value("i", "1"))),
        ("layout/signer-rank", "Phạm Thị Hoa", Words("Phạm", "ThS. Phạm")),
        ("layout/recipients-heading", "Nơi nhận", Letters(Value("i", "0"))),
        ("layout/recipients-list", "- Sở Nội vụ", Letters(Value("sz", "28"))),
        ("layout/recipients-end", "- Sở Nội vụ", Words(";", ",")),
        ("layout/archive", "- Lưu: VT", Words("VT", "VP")),
        ("layout/annex-heading", "Phụ lục I", Letters(Value("b", "0"))),
        ("layout/annex-pointer", "(Kèm theo", Letters(Value("i", "0"))),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Slips.Length)];

    [Fact]
    public void The_drafted_plan_breaks_no_row() => Assert.Empty(Layout(Clean));

    [Theory]
    [MemberData(nameof(All))]
    public void A_slip_is_found_by_its_row_at_its_place(int slip)
    {
        var (row, words, change) = Slips[slip];

        var mutant = Changed(body => change(words.Length == 0 ? body : body.Descendants(W + "p").First(paragraph => TextOf(paragraph).StartsWith(words, StringComparison.Ordinal))));

        output.WriteLine($"{row}: {words}");
        Assert.NotEqual(Clean, mutant);
        var found = Assert.Single(Layout(mutant), finding => finding.Rule == row);
        // A page has no words: its faults are shown at the head.
        Assert.True(words.Length == 0 || TextOf(mutant, found).Contains(words[..2], StringComparison.OrdinalIgnoreCase), found.Quote);
    }

    private static List<Finding> Layout(byte[] file) =>
        [.. PlanChecker.Check(DraftSample.Text(file), [], DraftSample.Rules, new CheckOptions()).Findings.Where(static finding => finding.Rule.StartsWith("layout/", StringComparison.Ordinal))];

    private static string TextOf(byte[] file, Finding finding) => DraftSample.Text(file).Blocks[finding.Location.Paragraph].Text;

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(static text => text.Value));

    private static XElement Value(string name, string value) => new(W + name, new XAttribute(W + "val", value));

    private static Action<XElement> Page(string name, params (string Name, int Twips)[] measures) => body =>
    {
        foreach (var page in body.Descendants(W + name))
        {
            Array.ForEach(measures, measure => page.SetAttributeValue(W + measure.Name, measure.Twips));
        }
    };

    private static Action<XElement> Letters(XElement property) => paragraph =>
    {
        foreach (var run in paragraph.Descendants(W + "r").ToList())
        {
            Put(run, "rPr", property);
        }
    };

    private static Action<XElement> Paragraph(XElement property) => paragraph => Put(paragraph, "pPr", property);

    private static Action<XElement> Words(string old, string words) => paragraph =>
    {
        foreach (var text in paragraph.Descendants(W + "t"))
        {
            text.Value = text.Value.Replace(old, words, StringComparison.Ordinal);
        }
    };

    private static void Put(XElement owner, string properties, XElement property)
    {
        if (owner.Element(W + properties) is not { } all)
        {
            owner.AddFirst(all = new XElement(W + properties));
        }

        all.Elements(property.Name).Remove();
        all.Add(new XElement(property));
    }

    private static byte[] Changed(Action<XElement> change)
    {
        using var file = new MemoryStream();
        file.Write(Clean);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.GetEntry("word/document.xml")!.Open();
            var document = XDocument.Load(part, LoadOptions.PreserveWhitespace);
            change(document.Root!);
            part.SetLength(0);
            document.Save(part, SaveOptions.DisableFormatting);
        }

        return file.ToArray();
    }
}
