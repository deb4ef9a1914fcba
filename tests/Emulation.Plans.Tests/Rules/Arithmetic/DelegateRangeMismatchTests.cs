using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class DelegateRangeMismatchTests
{
    private const string Rule = "arithmetic/delegate-range";

    [Fact]
    public void Wrong_range_is_found_at_the_total()
    {
        var finding = Assert.Single(Check("a) Tổng số đại biểu: 100 - 120 đại biểu.", "- Đại biểu chính thức: 80 - 90 đại biểu.", "- Đại biểu khách mời: 10 - 20 đại biểu."));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.StartsWith("Tổng số đại biểu: 100", finding.Quote);
        Assert.Contains("được 90 – 110", finding.Message);
        Assert.Equal(2, finding.Related.Count);
    }

    [Fact]
    public void Wrong_fixed_total_is_found()
    {
        var finding = Assert.Single(Check("a) Tổng số đại biểu: 100 đại biểu.", "- Đại biểu chính thức: 80 đại biểu.", "- Đại biểu khách mời: 10 đại biểu."));
        Assert.Contains("được 90", finding.Message);
    }

    [Theory]
    [InlineData("100 - 120", "80 - 90", "20 - 30")]
    [InlineData("100", "80", "20")]
    [InlineData("không quá 100", "80", "10")]
    [InlineData("100", "70 - 80", "20 - 30")]
    public void Right_or_open_total_passes(string total, string official, string guests) =>
        Assert.Empty(Check($"a) Tổng số đại biểu: {total} đại biểu.", $"- Đại biểu chính thức: {official} đại biểu.", $"- Đại biểu khách mời: {guests} đại biểu."));

    [Fact]
    public void One_group_is_no_sum() =>
        Assert.Empty(Check("a) Tổng số đại biểu: 100 đại biểu.", "- Đại biểu chính thức: 80 đại biểu."));

    private static IReadOnlyList<Finding> Check(params string[] lines) =>
        RuleCheck.Draft(Rule, ["I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", .. lines]);
}
