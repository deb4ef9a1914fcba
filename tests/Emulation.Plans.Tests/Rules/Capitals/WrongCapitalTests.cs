namespace Emulation.Plans.Tests.Rules.Capitals;

public sealed class WrongCapitalTests
{
    private const string Rule = "capitals/word";

    [Theory]
    [InlineData("1. Học tập kết luận của Bộ chính trị.", "tập kết luận của Bộ chính trị.", "tập kết luận của Bộ Chính trị.")]
    [InlineData("1. Nắm vững đường lối của đảng ta.", "Nắm vững đường lối của đảng ta.", "Nắm vững đường lối của Đảng ta.")]
    [InlineData("1. Chăm lo các tầng lớp nhân dân trong thôn.", "Chăm lo các tầng lớp nhân dân trong thôn.", "Chăm lo các tầng lớp Nhân dân trong thôn.")]
    [InlineData("1. Chào mừng ngày hội Lần thứ hai.", "Chào mừng ngày hội Lần thứ hai.", "Chào mừng ngày hội lần thứ hai.")]
    public void A_small_or_needless_capital_is_found_with_its_fix(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Học tập kết luận của Bộ Chính trị.")]
    [InlineData("1. NẮM VỮNG ĐƯỜNG LỐI CỦA ĐẢNG")]
    [InlineData("1. Mời Ủy ban nhân dân xã, Hội đồng nhân dân xã.")]
    [InlineData("1. Lần thứ nhất họp tại thôn Đông.")]
    [InlineData("1. Quần chúng Nhân dân hưởng ứng.")]
    public void The_right_case_passes(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

    [Fact]
    public void One_word_made_wrong_twice_is_one_finding()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Nắm vững chính sách của đảng.", "2. Làm tốt việc xây dựng đảng."));

        Assert.Single(finding.Related);
        Assert.Contains("Phụ lục II, V.4", finding.Message, StringComparison.Ordinal);
    }
}
