using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class AmbiguousSubsetTests
{
    private const string Rule = "arithmetic/ambiguous-subset";

    [Fact]
    public void Smaller_count_below_a_count_is_asked_about()
    {
        var finding = Assert.Single(Check("* Đại biểu chính thức: 70 - 80 đại biểu", "- Đại biểu là nông dân: 40 - 50 đại biểu."));
        Assert.StartsWith("Đại biểu là nông dân", finding.Quote);
        Assert.Contains("trong đó", finding.Message);
        Assert.StartsWith("Đại biểu chính thức", Assert.Single(finding.Related).Quote);
    }

    [Theory]
    [InlineData("* Đại biểu chính thức: 70 - 80 đại biểu, trong đó:", "- Đại biểu là nông dân: 40 - 50 đại biểu.")]
    [InlineData("* Đại biểu chính thức: 70 - 80 đại biểu", "- Đại biểu nữ: 40 đại biểu.")]
    [InlineData("* Đại biểu chính thức: 70 đại biểu", "- Đại biểu là nông dân: 70 đại biểu.")]
    public void Subset_that_says_so_passes(string whole, string part) => Assert.Empty(Check(whole, part));

    private static IReadOnlyList<Finding> Check(params string[] lines) => RuleCheck.Draft(Rule, ["I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", .. lines]);
}
