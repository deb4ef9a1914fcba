namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class DeadlineBeforePlanTests
{
    private const string Rule = "dates/deadline-before-plan";

    [Fact]
    public void Deadline_that_is_over_is_found()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "- Lập dự toán, hoàn thành trước ngày 15/4/2025."));
        Assert.Contains("15/4/2025", finding.Quote);
        Assert.Contains("14/04/2025", finding.Message);
    }

    [Fact]
    public void Deadline_ahead_passes() => Assert.Empty(RuleCheck.Draft(Rule, "I. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "- Lập dự toán, hoàn thành trước ngày 15/7/2025."));
}
