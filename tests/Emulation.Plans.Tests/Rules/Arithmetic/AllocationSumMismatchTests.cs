using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class AllocationSumMismatchTests
{
    private const string Rule = "arithmetic/allocation-sum";

    [Fact]
    public void Wrong_sum_is_found_at_the_whole()
    {
        var finding = Assert.Single(Check("a) Khối các thôn: 30 đại biểu", "- Thôn Đông: 12 đại biểu;", "- Thôn Tây: 15 đại biểu."));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.StartsWith("Khối các thôn: 30", finding.Quote);
        Assert.Contains("được 27 (12 + 15)", finding.Message);
        Assert.Equal(2, finding.Related.Count);
        Assert.StartsWith("Thôn Đông", finding.Related[0].Quote);
    }

    [Fact]
    public void Right_sum_passes() =>
        Assert.Empty(Check("a) Khối các thôn: 27 đại biểu", "- Thôn Đông: 12 đại biểu;", "- Thôn Tây: 15 đại biểu."));

    [Fact]
    public void Child_without_a_number_leaves_the_sum_open() =>
        Assert.Empty(Check("a) Khối các thôn: 30 đại biểu", "- Thôn Đông: 12 đại biểu;", "- Thôn Tây: 15 đại biểu;", "- Khách mời theo giấy mời."));

    [Fact]
    public void About_is_no_sum() =>
        Assert.Empty(Check("a) Khối các thôn: khoảng 30 đại biểu", "- Thôn Đông: 12 đại biểu;", "- Thôn Tây: 15 đại biểu."));

    [Theory]
    [InlineData("- Khối các thôn: 30 đại biểu, gồm:", "- Thôn Đông: 12 đại biểu;", "- Thôn Tây: 15 đại biểu.")]
    [InlineData("- Thôn Đông: 12 đại biểu;", "- Thôn Tây: 15 đại biểu.", "- Tổng cộng: 30 đại biểu.")]
    [InlineData("- Số lượng: không quá 20 đại biểu, gồm:", "- Thôn Đông: 12 đại biểu;", "- Thôn Tây: 15 đại biểu.")]
    public void Lines_beside_the_whole_are_added_up(params string[] lines) => Assert.Contains("27 (12 + 15)", Assert.Single(Check(lines)).Message);

    [Theory]
    [InlineData("- Khối các thôn: 30 đại biểu, trong đó:", "- Đại biểu nữ: 12 đại biểu;", "- Đảng viên: 15 đại biểu.")]
    [InlineData("- Số lượng: không quá 30 đại biểu, gồm:", "- Thôn Đông: 12 đại biểu;", "- Thôn Tây: 15 đại biểu.")]
    public void Qualities_and_limits_pass(params string[] lines) => Assert.Empty(Check(lines));

    private static IReadOnlyList<Finding> Check(params string[] lines) =>
        RuleCheck.Draft(Rule, ["I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", .. lines]);
}
