using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Insertion;
using Emulation.Plans.Drafting;
using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Word.Xml;

namespace Emulation.Documents.Tests.Word.Insertion;

public sealed class LoosePartTests
{
    private static readonly byte[] Plan = WordFile.Of(
        Para("KẾ HOẠCH"), Para("Tổ chức gặp mặt điển hình tiên tiến xã Tân Phú"), Para("I. MỤC ĐÍCH, YÊU CẦU"), Para("1. Ghi nhận công sức của tập thể và cá nhân trong phong trào."),
        Para("II. KINH PHÍ"), Para("1. Ngân sách xã.")).Bytes();

    private static IReadOnlyList<Block> Inserted(string key)
    {
        var section = StandardSection.Compose(SectionCatalogue.Find(key)!, null, null, new TemplateFolder());
        using var output = new MemoryStream();
        var outcome = SectionInsertion.Insert(new MemoryStream(Plan), new MemoryStream(section.Content), section.Request(new InsertionPlace.Belonging()), output, TestContext.Current.CancellationToken);
        Assert.Equal((InsertionStatus.Inserted, null), (outcome.Status, outcome.Label));
        return Read(output.ToArray()).Blocks;
    }

    private static Block Only(IEnumerable<Block> blocks, string start) => Assert.Single(blocks, block => block.ToString().StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void The_head_stands_above_all_else_in_its_own_size()
    {
        var blocks = Inserted("head");

        var motto = Assert.Single(blocks, static block => block.Text.StartsWith("CỘNG HÒA", StringComparison.Ordinal));
        Assert.True(motto.Index < Only(blocks, "KẾ HOẠCH").Index);
        Assert.Equal((TextAlignment.Center, 26, true), (motto.Format!.Alignment, motto.Format.Runs[0].HalfPoints, motto.Format.Runs[0].Bold));
    }

    [Fact]
    public void The_title_is_centred_and_takes_no_number()
    {
        var titles = Inserted("title").Where(static block => block.Text == "KẾ HOẠCH").ToList();

        Assert.Equal(2, titles.Count);
        Assert.Equal(TextAlignment.Center, titles[1].Format!.Alignment);
    }

    [Theory]
    [InlineData("recipients", "Nơi nhận:", 0, 4394)]
    [InlineData("signature", "TM. ỦY BAN NHÂN DÂN", 4394, 0)]
    public void The_two_halves_of_the_foot_stand_behind_the_text_on_their_sides(string key, string start, int left, int right)
    {
        var blocks = Inserted(key);

        var part = Only(blocks, start);
        Assert.True(part.Index > Only(blocks, "1. Ngân sách xã.").Index);
        Assert.Equal((left, right), (part.Format!.IndentLeft, part.Format.IndentRight));
    }

    [Fact]
    public void An_annex_begins_a_page_behind_the_text()
    {
        var blocks = Inserted("annex_costs");

        var annex = Only(blocks, "Phụ lục");
        Assert.True(annex.Index > Only(blocks, "1. Ngân sách xã.").Index);
        Assert.True(annex.Format!.PageBreakBefore);
    }
}
