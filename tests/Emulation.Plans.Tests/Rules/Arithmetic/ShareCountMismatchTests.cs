using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class ShareCountMismatchTests
{
    private const string Rule = "arithmetic/share-count";

    [Fact]
    public void Count_beside_another_share_is_found()
    {
        var finding = Assert.Single(Check("150", "- Đại biểu nông dân: 90 đại biểu (70%)."));
        Assert.Contains("90 đại biểu (70%", finding.Quote);
        Assert.Contains("là 105", finding.Message);
    }

    [Theory]
    [InlineData("155", "- Đại biểu nông dân: 108 đại biểu (70%).")]
    [InlineData("155", "- Đại biểu nông dân: 109 đại biểu (70%).")]
    [InlineData("150", "- Đại biểu nông dân: 90 đại biểu (khoảng 70%).")]
    [InlineData("tối đa 150", "- Đại biểu nông dân: 90 đại biểu (70%).")]
    public void Rounding_and_open_numbers_pass(string total, string line) => Assert.Empty(Check(total, line));

    private static IReadOnlyList<Finding> Check(string total, string line) =>
        RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", $"- Số lượng đại biểu: {total} đại biểu.", line);
}
