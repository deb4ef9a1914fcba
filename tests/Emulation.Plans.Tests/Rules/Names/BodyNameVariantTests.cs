namespace Emulation.Plans.Tests.Rules.Names;

public sealed class BodyNameVariantTests
{
    private const string Rule = "names/body-variant";

    [Theory]
    [InlineData("1. Mời UBMTTQ Việt Nam xã.\n2. Báo cáo UBMTTQ Việt Nam xã.\n3. Giao UB MTTQVN xã.", "Giao UB MTTQVN xã.", "Giao UBMTTQ Việt Nam xã.")]
    public void Two_short_forms_are_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Mời UBMTTQ Việt Nam xã.\n2. Giao Ủy ban Mặt trận Tổ quốc Việt Nam xã.")]
    [InlineData("1. Mời UBMTTQ Việt Nam xã.\n2. Giao UBMTTQ Việt Nam xã.")]
    public void One_short_form_beside_the_full_name_passes(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
