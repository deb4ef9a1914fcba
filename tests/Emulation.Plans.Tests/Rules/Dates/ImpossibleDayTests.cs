using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class ImpossibleDayTests
{
    private const string Rule = "dates/impossible";

    [Theory]
    [InlineData("1. Gửi danh sách trước ngày 31/4/2025.", "31/4/2025", "31/04/2025")]
    [InlineData("1. Họp tổng duyệt ngày 30/02/2026.", "30/02/2026", "30/02/2026")]
    [InlineData("1. Họp tổng duyệt ngày 29 tháng 02 năm 2025.", "29 tháng 02 năm 2025", "29/02/2025")]
    public void Day_outside_the_calendar_is_found(string line, string quote, string named)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. THỜI GIAN", line));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(quote, finding.Quote);
        Assert.Contains($"Không có ngày {named}", finding.Message);
    }

    [Theory]
    [InlineData("1. Gửi danh sách trước ngày 30/4/2025.")]
    [InlineData("1. Họp tổng duyệt ngày 29/02/2028.")]
    [InlineData("1. Họp tổng duyệt ngày 31 tháng 7 năm 2025.")]
    public void Real_day_passes(string line) => Assert.Empty(RuleCheck.Draft(Rule, "I. THỜI GIAN", line));
}
