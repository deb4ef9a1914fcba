namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class DoubledMarkTests
{
    private const string Rule = "punctuation/doubled";

    [Theory]
    [InlineData("1. Họp trong ngày (có thông báo sau)..", "(có thông báo sau)..", "(có thông báo sau).")]
    [InlineData("1. Mời khách,, mời thôn.", "Mời khách,, mời thôn.", "Mời khách, mời thôn.")]
    [InlineData("1. In giấy mời;.", "In giấy mời;.", "In giấy mời.")]
    public void Doubled_marks_are_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Mua hoa, quả...")]
    [InlineData("1. Mua hoa, v.v.; dọn sân.")]
    [InlineData("1. Các thôn thực hiện./.")]
    [InlineData("1. Mua hoa…; dọn sân.")]
    public void Marks_of_their_own_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
