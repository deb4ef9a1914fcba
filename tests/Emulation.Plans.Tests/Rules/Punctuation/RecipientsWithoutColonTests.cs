using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class RecipientsWithoutColonTests
{
    private const string Rule = "punctuation/recipients";

    [Theory]
    [InlineData("Nơi nhận.")]
    [InlineData("Nơi nhận")]
    public void Another_mark_is_found_with_its_fix(string heading)
    {
        var finding = Assert.Single(RuleCheck.Of(Rule, PlanWith(heading)));

        Assert.Equal((heading, new Fix(FixKind.Safe, "Nơi nhận:")), (finding.Quote, finding.Fix));
        Assert.Equal("- Ủy ban nhân dân tỉnh;", Assert.Single(finding.Related).Quote);
    }

    [Fact]
    public void A_colon_passes() => Assert.Empty(RuleCheck.Of(Rule, PlanWith("Nơi nhận:")));

    private static PlanText PlanWith(string heading) =>
        SamplePlan.Of([.. SamplePlan.Draft("I. NỘI DUNG", "1. Họp tổ.").Blocks.Select(block => block.Text == "Nơi nhận:" ? heading : block.Text)]);
}
