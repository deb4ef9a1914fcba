namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class YearSpanVariantTests
{
    private const string Rule = "punctuation/year-span";

    [Theory]
    [InlineData("1. Giai đoạn 2020 - 2025 đã qua.\n2. Giai đoạn 2025-2030 sắp tới.", "Giai đoạn 2025-2030 sắp tới.", "Giai đoạn 2025 - 2030 sắp tới.")]
    public void Two_ways_are_found_at_the_rarer_one(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Giai đoạn 2020 - 2025 đã qua.")]
    [InlineData("1. Từ năm 2020 đến năm 2025.")]
    public void One_way_and_words_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
