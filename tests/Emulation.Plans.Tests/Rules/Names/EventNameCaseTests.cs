namespace Emulation.Plans.Tests.Rules.Names;

public sealed class EventNameCaseTests
{
    private const string Rule = "names/event-case";

    [Theory]
    [InlineData("1. Chào mừng Đại hội Thi đua yêu nước tỉnh.\n2. Dự Đại hội Thi đua yêu nước tỉnh.\n3. Kết quả Đại hội thi đua yêu nước tỉnh.", "Kết quả Đại hội thi đua yêu nước tỉnh.", "Kết quả Đại hội Thi đua yêu nước tỉnh.")]
    [InlineData("1. Mở hội nghị điển hình tiên tiến trong tháng.", "Mở hội nghị điển hình tiên tiến trong tháng.", "Mở Hội nghị điển hình tiên tiến trong tháng.")]
    public void Two_ways_of_capitals_are_found_at_the_rarer_one(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Mở Hội nghị điển hình tiên tiến trong tháng.")]
    [InlineData("1. HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN")]
    [InlineData("1. Chào mừng Đại hội Thi đua yêu nước tỉnh.")]
    public void One_way_passes(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
