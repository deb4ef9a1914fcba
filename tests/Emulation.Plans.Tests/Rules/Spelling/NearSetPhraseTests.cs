namespace Emulation.Plans.Tests.Rules.Spelling;

public sealed class NearSetPhraseTests
{
    private const string Rule = "spelling/near-phrase";

    [Theory]
    [InlineData("1. Đổi mới phong trào, đưa phong trào vào nền nếp.\n2. Tổng kết phong rào của năm.", "Tổng kết phong rào của năm.", "Tổng kết phong trào của năm.")]
    public void A_single_slip_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Đổi mới phong trào, đưa phong trào vào nền nếp.")]
    [InlineData("1. Tổng kết phong rào của năm.")]
    public void Words_used_alone_or_often_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
