namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class LopsidedDashTests
{
    private const string Rule = "punctuation/dash";

    [Theory]
    [InlineData("1. Lo kinh tế -xã hội.", "Lo kinh tế -xã hội.", "Lo kinh tế - xã hội.")]
    [InlineData("1. Dự kiến 120 -150 người.", "Dự kiến 120 -150 người.", "Dự kiến 120 - 150 người.")]
    [InlineData("1. Theo Kế hoạch số 12/KH- UBND xã.", "Kế hoạch số 12/KH- UBND xã.", "Kế hoạch số 12/KH-UBND xã.")]
    public void A_dash_with_one_space_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Lo kinh tế - xã hội, 120-150 người.")]
    [InlineData("1. Giai đoạn 2020- 2025.")]
    [InlineData("1. Kế hoạch số 12/KH-UBND.")]
    public void Even_dashes_and_years_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
