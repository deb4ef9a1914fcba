namespace Emulation.Plans.Tests.Rules.Names;

public sealed class OwnUnitNameCaseTests
{
    private const string Rule = "names/own-unit-case";

    [Theory]
    [InlineData("1. Công chức phụ trách xã tân Phú dự.", "chức phụ trách xã tân Phú dự.", "chức phụ trách xã Tân Phú dự.")]
    public void A_small_letter_in_the_own_name_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Công chức phụ trách xã Tân Phú dự.")]
    [InlineData("1. Công chức phụ trách XÃ TÂN PHÚ dự.")]
    [InlineData("1. Công chức phụ trách xã Tân Phong dự.")]
    public void The_right_name_passes(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
