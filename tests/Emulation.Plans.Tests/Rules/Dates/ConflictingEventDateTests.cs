using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class ConflictingEventDateTests
{
    private const string Rule = "dates/event-conflict";

    [Theory]
    [InlineData("ngày 20/8/2025", "25/8/2025")]
    [InlineData("dự kiến cuối tháng 8/2025", "05/9/2025")]
    public void Other_day_elsewhere_is_found(string time, string other)
    {
        var finding = Assert.Single(Check(time, other));
        Assert.Contains(other, finding.Quote);
        Assert.Contains(time, Assert.Single(finding.Related).Quote);
    }

    [Theory]
    [InlineData("ngày 20/8/2025", "20/8/2025")]
    [InlineData("dự kiến cuối tháng 8/2025", "28/8/2025")]
    public void Same_day_passes(string time, string other) => Assert.Empty(Check(time, other));

    private static IReadOnlyList<Finding> Check(string time, string other) => RuleCheck.Draft(
        Rule, "I. TỔ CHỨC HỘI NGHỊ", $"1. Thời gian: {time}.", "II. TỔ CHỨC THỰC HIỆN", "1. Công an xã", $"- Giữ trật tự trong ngày diễn ra Hội nghị ({other}).");
}
