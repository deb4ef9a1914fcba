namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class ReversedPeriodTests
{
    private const string Rule = "dates/reversed-period";

    [Theory]
    [InlineData("giai đoạn 2025 - 2020", "giai đoạn 2025 - 2020")]
    [InlineData("nhiệm kỳ 2030 đến năm 2025", "nhiệm kỳ 2030 đến năm 2025")]
    [InlineData("từ ngày 20/8/2025 đến ngày 15/8/2025", "ngày 20/8/2025 đến ngày 15/8/2025")]
    public void End_before_the_beginning_is_found(string period, string quote) =>
        Assert.Contains(quote, Assert.Single(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", $"1. Nhìn lại phong trào {period} của xã.")).Quote);

    [Theory]
    [InlineData("giai đoạn 2020 - 2025")]
    [InlineData("từ ngày 15/8/2025 đến ngày 20/8/2025")]
    public void Order_of_time_passes(string period) => Assert.Empty(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", $"1. Nhìn lại phong trào {period} của xã."));
}
