namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class CongressYearMismatchTests
{
    private const string Rule = "dates/congress-year";

    [Theory]
    [InlineData("Đại hội thi đua yêu nước toàn quốc lần thứ X năm 2025", "năm 2020")]
    [InlineData("Đại hội đại biểu toàn quốc lần thứ XIII của Đảng năm 2026", "năm 2021")]
    public void Year_of_another_congress_is_found(string name, string year)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", $"1. Tiến tới {name}."));
        Assert.Contains(year, finding.Message);
        Assert.EndsWith(name[^4..], finding.Quote);
    }

    [Theory]
    [InlineData("Đại hội thi đua yêu nước toàn quốc lần thứ XI năm 2025")]
    [InlineData("Đại hội thi đua yêu nước toàn quốc lần thứ X")]
    [InlineData("Đại hội thi đua yêu nước tỉnh Bình Minh lần thứ II năm 2025")]
    public void Right_year_or_none_passes(string name) => Assert.Empty(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", $"1. Tiến tới {name}."));
}
