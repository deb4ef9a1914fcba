namespace Emulation.Plans.Tests.Rules.Numbering;

public sealed class LateStartTests
{
    private const string Rule = "numbering/late-start";

    [Theory]
    [InlineData("2. Họp tổ.")]
    [InlineData("4. Họp tổ.")]
    public void First_number_that_is_not_one_is_found(string item)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", item));
        Assert.Equal(item, finding.Quote);
        Assert.Equal("1. Họp tổ.", finding.Fix!.Replacement);
    }

    [Fact]
    public void Letters_are_left_alone() => Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Việc cần làm", "c) Kê ghế.", "d) Treo cờ."));
}
