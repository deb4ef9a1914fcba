namespace Emulation.Plans.Tests.Rules.Names;

public sealed class ForeignUnitNameTests
{
    private const string Rule = "names/foreign-unit";

    [Theory]
    [InlineData("1. Trình UBND xã Đông Sơn xem xét.", "Trình UBND xã Đông Sơn xem xét.", "Trình UBND xã Tân Phú xem xét.")]
    [InlineData("1. Mở Hội nghị điển hình tiên tiến xã Đông Sơn.", "điển hình tiên tiến xã Đông Sơn.", "điển hình tiên tiến xã Tân Phú.")]
    public void The_office_or_event_of_another_commune_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Fact]
    public void The_opening_sentence_is_the_plans_own() =>
        Assert.Single(RuleCheck.Draft(Rule, "Ủy ban nhân dân xã Đông Sơn xây dựng kế hoạch như sau:", "I. NỘI DUNG", "1. Mời khách."));

    [Theory]
    [InlineData("1. Trình UBND xã Tân Phú xem xét.")]
    [InlineData("1. Trình UBND tỉnh Bình Minh xem xét.")]
    [InlineData("1. Học cách làm của xã Đông Sơn.")]
    public void Own_name_other_levels_and_neighbours_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
