namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class MixedQuotesTests
{
    private const string Rule = "punctuation/mixed-quotes";

    [Theory]
    [InlineData("1. Treo “Thi đua\" ở cổng.", "Treo “Thi đua\" ở cổng.", "Treo “Thi đua” ở cổng.")]
    public void A_straight_mark_among_curved_ones_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Treo “Thi đua” ở cổng.")]
    [InlineData("1. Treo \"Thi đua\" ở cổng.")]
    public void One_kind_passes(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
