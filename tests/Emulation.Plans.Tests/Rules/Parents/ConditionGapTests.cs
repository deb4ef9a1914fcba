using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Rules.Parents;

public sealed class ConditionGapTests
{
    private const string Rule = "parents/condition-gap";

    private const string Below = "- Nơi có dưới 200 người lao động thì mở Hội nghị toàn thể.";

    [Fact]
    public void Number_between_two_strict_bounds_is_found()
    {
        var finding = Assert.Single(Check(Below, "- Nơi có trên 200 người lao động thì mở Hội nghị đại biểu."));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("dưới 200", finding.Quote);
        Assert.Equal("parent:0", finding.Location.Document);
        Assert.Contains("bỏ sót đúng 200", finding.Message);
        Assert.Contains("trên 200", Assert.Single(finding.Related).Quote);
    }

    [Theory]
    [InlineData("- Nơi có từ 200 người lao động trở lên thì mở Hội nghị đại biểu.")]
    [InlineData("- Nơi có trên 300 người lao động thì mở Hội nghị đại biểu.")]
    [InlineData("- Nơi đông người lao động chọn hình thức cho hợp.")]
    public void Closed_bounds_pass(string line) => Assert.Empty(Check(Below, line));

    private static IReadOnlyList<Finding> Check(params string[] lines) =>
        RuleCheck.Of(Rule, SamplePlan.Draft("I. NỘI DUNG", "1. Trang trí hội trường."), SamplePlan.Parent(["I. TỔ CHỨC HỘI NGHỊ", "1. Hình thức", .. lines]));
}
