namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class ColonWithoutListTests
{
    private const string Rule = "punctuation/colon";

    [Theory]
    [InlineData("1. Tập thể: 10 tập thể:\n2. Cá nhân: 20 cá nhân.", "Tập thể: 10 tập thể:", "Tập thể: 10 tập thể.")]
    public void A_colon_before_the_next_number_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Gồm:\n- Hoa;\n- Loa.\n2. Cá nhân: 20 cá nhân.")]
    [InlineData("1. Khẩu hiệu:\nĐOÀN KẾT\n2. Cá nhân: 20 cá nhân.")]
    public void A_colon_before_content_passes(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
