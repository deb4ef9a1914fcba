using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class DeadlineAfterEventTests
{
    private const string Rule = "dates/deadline-after-event";

    [Fact]
    public void Preparation_due_after_the_event_is_found()
    {
        var finding = Assert.Single(Check("- In giấy mời, hoàn thành trước ngày 25/8/2025."));
        Assert.Contains("25/8/2025", finding.Quote);
        Assert.Contains("20/08/2025", finding.Message);
        Assert.Equal(2, finding.Related.Count);
    }

    [Theory]
    [InlineData("- In giấy mời, hoàn thành trước ngày 15/8/2025.")]
    [InlineData("- Quyết toán kinh phí, hoàn thành trước ngày 25/8/2025.")]
    public void Work_in_time_and_work_afterwards_pass(string task) => Assert.Empty(Check(task));

    private static IReadOnlyList<Finding> Check(string task) =>
        RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", "1. Thời gian: ngày 20/8/2025.", "II. TỔ CHỨC THỰC HIỆN", "1. Văn phòng HĐND và UBND", task);
}
