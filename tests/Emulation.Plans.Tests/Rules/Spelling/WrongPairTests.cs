namespace Emulation.Plans.Tests.Rules.Spelling;

public sealed class WrongPairTests
{
    private const string Rule = "spelling/pair";

    [Theory]
    [InlineData("1. Đổi mới hình tức khen.", "Đổi mới hình tức khen.", "Đổi mới hình thức khen.")]
    [InlineData("1. Chiếm 70% trong tổ số người dự.", "Chiếm 70% trong tổ số người dự.", "Chiếm 70% trong tổng số người dự.")]
    [InlineData("1. Gửi tới viên chức người lao động.", "Gửi tới viên chức người lao động.", "Gửi tới viên chức, người lao động.")]
    [InlineData("1. Họp. Nổ lực hơn nữa.", "Họp. Nổ lực hơn nữa.", "Họp. Nỗ lực hơn nữa.")]
    public void A_wrong_word_is_found_with_the_right_one(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Đổi mới hình thức khen.")]
    [InlineData("1. Tổ số 5 họp.")]
    [InlineData("1. Gửi tới viên chức, người lao động.")]
    public void Right_words_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
