namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class WeekdayMismatchTests
{
    private const string Rule = "dates/weekday";

    [Theory]
    [InlineData("thứ Sáu, ngày 23/8/2025", "Thứ Bảy")]
    [InlineData("Chủ nhật (ngày 22/8/2025)", "Thứ Sáu")]
    public void Wrong_weekday_is_found_and_the_right_one_named(string date, string right)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. THỜI GIAN", $"1. Hội nghị tổ chức vào {date}."));
        Assert.Contains("là " + right, finding.Message);
    }

    [Theory]
    [InlineData("thứ Sáu, ngày 22/8/2025")]
    [InlineData("ngày 23/8/2025")]
    public void Right_or_unnamed_weekday_passes(string date) => Assert.Empty(RuleCheck.Draft(Rule, "I. THỜI GIAN", $"1. Hội nghị tổ chức vào {date}."));
}
