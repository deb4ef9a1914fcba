using Emulation.Documents.Word;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Word;

public sealed class RealPlansTests
{
    [Theory]
    [InlineData("loi-bac-2025")]
    [InlineData("thuong-hong-2025")]
    [InlineData("tp-lang-son-2024")]
    [InlineData("trung-khanh-2025")]
    [InlineData("law/ND30")]
    [InlineData("law/Phuluc1")]
    [InlineData("law/Phuluc3")]
    public void A_file_that_others_wrote_is_read_without_notes_of_trouble(string name)
    {
        var plan = Read(name);

        Assert.True(plan.Blocks.Count > 40, $"{plan.Blocks.Count} blocks");
        Assert.Empty(plan.Notes);
        Assert.NotEmpty(plan.Pages);
        Assert.Equal(Enumerable.Range(0, plan.Blocks.Count), plan.Blocks.Select(b => b.Index));
        Assert.All(plan.Blocks, b =>
        {
            Assert.True(b.Text.IsNormalized());
            Assert.DoesNotContain('\uFFFD', b.Text);
            Assert.Equal(b.Text.Length, b.Format!.Runs.Sum(r => r.Length));
        });
    }

    [Fact]
    public void Computed_labels_are_those_the_office_typed()
    {
        var typed = Squeeze(File.ReadAllText(SharedPlans.Path("trung-khanh-2025.txt")));
        var numbered = Read("trung-khanh-2025").Blocks.Where(b => b.Label is not null).ToList();

        Assert.Equal(27, numbered.Count);
        var at = 0;
        foreach (var block in numbered)
        {
            var next = typed.IndexOf(Squeeze(block.ToString()), at, StringComparison.Ordinal);
            Assert.True(next >= 0, block.ToString());
            at = next + 1;
        }
    }

    [Fact]
    public void The_model_plan_of_the_decree_has_the_layout_the_decree_asks_for()
    {
        var plan = Read("law/ND30");
        var page = Assert.Single(plan.Pages);
        var body = plan.Blocks.First(b => b.Region == BlockRegion.Body && b.Cell is null && b.Format!.Alignment == TextAlignment.Justify);

        Assert.Equal((11907, 16840, false, 1418, 1134, 1985, 1134), (page.Width, page.Height, page.Landscape, page.MarginTop, page.MarginBottom, page.MarginLeft, page.MarginRight));
        Assert.Equal((true, "header", TextAlignment.Center, false), (page.DifferentFirstPage, page.PageNumberIn, page.PageNumberAlignment, page.PageNumberOnFirstPage));
        Assert.Equal((567, 28, true), (body.Format!.IndentFirstLine, body.Format.Runs[0].HalfPoints, body.Format.Runs[0].Italic));
    }

    private static PlanText Read(string name)
    {
        using var stream = File.OpenRead(SharedPlans.Path(name + ".docx"));
        return WordReader.Read(stream, TestContext.Current.CancellationToken);
    }

    private static string Squeeze(string text) => VietnameseText.Squeeze(VietnameseText.ToNfc(text));
}
