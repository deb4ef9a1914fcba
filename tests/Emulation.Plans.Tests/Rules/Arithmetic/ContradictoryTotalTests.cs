using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class ContradictoryTotalTests
{
    private const string Rule = "arithmetic/contradictory-total";

    [Theory]
    [InlineData("150 đại biểu", "140 đại biểu")]
    [InlineData("tối đa 150 đại biểu", "160 đại biểu")]
    [InlineData("120 - 150 đại biểu", "100 đại biểu")]
    public void Second_total_that_excludes_the_first_is_found(string first, string second)
    {
        var finding = Assert.Single(Check(first, second));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(second, finding.Quote);
        Assert.Contains(first, Assert.Single(finding.Related).Quote);
    }

    [Fact]
    public void A_total_in_a_table_is_told_by_the_number_of_its_cell()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng đại biểu", "- Số lượng đại biểu: 150 đại biểu.", "2. Phân bổ đại biểu",
            "| TT | Đơn vị | Số đại biểu |", "| 1 | Thôn Hà | 80 |", "| 2 | Thôn Đông | 60 |", "| | Tổng số | 140 |"));

        Assert.Contains("ghi 150 đại biểu, chỗ khác ghi 140;", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tối đa 150 đại biểu", "140 đại biểu")]
    [InlineData("150 đại biểu", "150 đại biểu")]
    [InlineData("khoảng 150 đại biểu", "140 đại biểu")]
    public void Totals_that_agree_pass(string first, string second) => Assert.Empty(Check(first, second));

    private static IReadOnlyList<Finding> Check(string first, string second) =>
        RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng đại biểu", $"- Số lượng đại biểu: {first}.", "II. PHÂN BỔ ĐẠI BIỂU", $"- Tổng số đại biểu: {second}.");
}
