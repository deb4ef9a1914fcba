using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word;

public sealed class OriginTests
{
    [Fact]
    public void Every_stretch_of_a_block_leads_back_to_its_characters()
    {
        var random = new Random(20250728);
        for (var round = 0; round < 200; round++)
        {
            var file = WordFile.Of(Enumerable.Range(0, 4).Select(_ => RandomParagraph(random)).ToArray());
            AssertLeadsBack(file.Read(), XDocument.Parse(file.MainXml), random);
        }
    }

    [Theory]
    [InlineData("trung-khanh-2025")]
    [InlineData("tp-lang-son-2024")]
    [InlineData("law/ND30")]
    [InlineData("law/Phuluc1")]
    public void Real_plans_lead_back_to_their_runs(string name)
    {
        var bytes = File.ReadAllBytes(SharedPlans.Path(name + ".docx"));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var part = zip.GetEntry("word/document.xml")!.Open();

        AssertLeadsBack(Read(bytes), XDocument.Load(part, LoadOptions.PreserveWhitespace), new Random(1));
    }

    [Fact]
    public void A_letter_composed_over_two_runs_belongs_to_the_first()
    {
        var plan = WordFile.Of(P(T("ho"), T("\u0323"), T("p"))).Read();

        var block = Assert.Single(plan.Blocks);
        Assert.Equal("họp", block.Text);
        Assert.Equal((0, 1), block.Origin!.Locate(1));
        Assert.Equal((2, 0), block.Origin!.Locate(2));
        Assert.Equal((2, 1), block.Origin!.Locate(3));
    }

    [Fact]
    public void The_end_of_a_composed_text_lies_behind_its_last_mark()
    {
        var plan = WordFile.Of(P(T("a"), T("\u0301"))).Read();

        Assert.Equal((1, 1), plan.Blocks[0].Origin!.Locate(1));
    }

    [Fact]
    public void Runs_that_show_nothing_count_as_well()
    {
        var plan = WordFile.Of("<w:p w14:paraId=\"1A2B3C4D\">" + R() + "<w:del>" + R("<w:delText>bỏ</w:delText>") + "</w:del>" + T("chữ") + "</w:p>").Read();

        Assert.Equal((2, 0), plan.Blocks[0].Origin!.Locate(0));
        Assert.Equal("1A2B3C4D", plan.Blocks[0].Origin!.ParagraphId);
    }

    private static void AssertLeadsBack(PlanText plan, XDocument xml, Random random)
    {
        var oracle = new RunOracle(xml);
        foreach (var block in plan.Blocks.Where(b => b.Origin!.Part == "word/document.xml" && b.Text.Length > 0))
        {
            Assert.Equal(block.Text, oracle.Between(block, 0, block.Text.Length).Trim());
            for (var i = 0; i < 20; i++)
            {
                var start = random.Next(block.Text.Length);
                var end = random.Next(start + 1, block.Text.Length + 1);
                if (IsMark(block.Text, start) || IsMark(block.Text, end))
                {
                    // A mark that no composed letter exists for stays behind its letter, and both lead back as one.
                    continue;
                }

                Assert.Equal(block.Text[start..end], oracle.Between(block, start, end));
            }
        }
    }

    private static bool IsMark(string text, int at) => at < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;

    private static string RandomParagraph(Random random)
    {
        string[] pieces = ["Đại hội", "thi đua", "ộ", "o\u0323\u0302", "\u0302", "e\u0301", " ", "150", "ư", "u\u031B\u0323", "Ấp"];
        string[] signs = ["<w:tab/>", "<w:noBreakHyphen/>", "<w:softHyphen/>", "<w:br/>"];
        var content = new StringBuilder("<w:r><w:t>.</w:t></w:r>");
        for (var run = random.Next(1, 8); run > 0; run--)
        {
            var text = new StringBuilder();
            for (var i = random.Next(0, 5); i > 0; i--)
            {
                text.Append(random.Next(6) == 0 ? signs[random.Next(signs.Length)] : $"<w:t xml:space=\"preserve\">{pieces[random.Next(pieces.Length)]}</w:t>");
            }

            content.Append(random.Next(8) == 0 ? "<w:del>" + R("<w:delText>x</w:delText>") + "</w:del>" : R(text.ToString()));
        }

        return P(content.ToString(), T("."));
    }
}
