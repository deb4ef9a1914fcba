using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class ShareSumMismatchTests
{
    private const string Rule = "arithmetic/share-sum";

    [Theory]
    [InlineData(70, 40, "110%")]
    [InlineData(70, 20, "90%")]
    public void Sides_that_do_not_make_a_whole_are_found(int examples, int guests, string sum)
    {
        var finding = Assert.Single(Check($"- Đại biểu điển hình tiên tiến khoảng {examples}%; đại biểu khách mời và lãnh đạo khoảng {guests}%."));
        Assert.Contains(sum, finding.Message);
        Assert.Single(finding.Related);
    }

    [Theory]
    [InlineData("- Đại biểu điển hình tiên tiến khoảng 70%; đại biểu khách mời và lãnh đạo khoảng 30%.")]
    [InlineData("- Đại biểu điển hình tiên tiến từ 70% trở lên; đại biểu khách mời và lãnh đạo không quá 40%.")]
    [InlineData("- Đại biểu điển hình tiên tiến khoảng 70%; đại biểu nữ khoảng 40%.")]
    public void Partition_and_qualities_pass(string line) => Assert.Empty(Check(line));

    private static IReadOnlyList<Finding> Check(string line) => RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", "1. Thành phần đại biểu", line);
}
