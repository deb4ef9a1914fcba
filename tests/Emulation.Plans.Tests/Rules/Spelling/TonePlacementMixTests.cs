namespace Emulation.Plans.Tests.Rules.Spelling;

public sealed class TonePlacementMixTests
{
    private const string Rule = "spelling/tone-placement";

    [Theory]
    [InlineData("1. Trình Uỷ ban nhân dân xã.\n2. Gửi Ủy ban nhân dân tỉnh.", "Trình Uỷ ban nhân dân xã.", null)]
    public void Both_ways_in_one_syllable_are_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Trình Ủy ban nhân dân xã.")]
    [InlineData("1. Góp ý trong Quý I.")]
    [InlineData("1. Nhà văn hoá thôn.")]
    public void One_way_passes(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
