namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class EventBeforePlanTests
{
    private const string Rule = "dates/event-before-plan";

    [Fact]
    public void Event_before_the_month_of_issue_is_found()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", "1. Thời gian: ngày 20/5/2025."));
        Assert.Contains("20/5/2025", finding.Quote);
        Assert.Contains("01/06/2025", finding.Message);
    }

    [Theory]
    [InlineData("ngày 20/8/2025")]
    [InlineData("trong tháng 6/2025")]
    public void Later_or_open_day_passes(string date) => Assert.Empty(RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", $"1. Thời gian: {date}."));
}
