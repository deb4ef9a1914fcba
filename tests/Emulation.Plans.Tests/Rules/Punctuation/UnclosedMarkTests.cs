namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class UnclosedMarkTests
{
    private const string Rule = "punctuation/unclosed";

    [Theory]
    [InlineData("1. Hưởng ứng “Sạch, đẹp trong thôn.\n2. Họp.", "“Sạch, đẹp trong thôn.", null)]
    [InlineData("1. Làm tốt “Chung tay “Xóa nhà tạm” trong năm.\n2. Họp.", "“Chung tay “Xóa nhà tạm” trong năm.", null)]
    [InlineData("1. Mời khách (có danh sách.\n2. Họp.", "(có danh sách.", null)]
    public void An_opening_mark_that_stays_open_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Hưởng ứng “Sạch, đẹp” (trong thôn).")]
    [InlineData("a) Họp tổ.\nb) Treo \"Thi đua\".")]
    [InlineData("1. Khẩu hiệu “Đoàn kết\nđể thắng lợi”.")]
    [InlineData("1. Treo “Thi đua\" ở cổng.")]
    public void Closed_marks_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
