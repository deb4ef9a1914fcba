namespace Emulation.Plans.Tests.Rules.Spelling;

public sealed class SpellingVariantTests
{
    private const string Rule = "spelling/variant";

    [Theory]
    [InlineData("1. Thiết kế maket, in maket.\n2. Treo ma két ở cổng.", "Treo ma két ở cổng.", "Treo ma-két ở cổng.")]
    public void Two_spellings_are_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Thiết kế maket.\n2. Treo maket ở cổng.")]
    public void One_spelling_passes(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
