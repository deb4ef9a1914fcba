namespace Emulation.Plans.Tests.Rules.Capitals;

public sealed class CapitalAfterSemicolonTests
{
    private const string Rule = "capitals/after-semicolon";

    [Theory]
    [InlineData("1. In giấy mời; Trước khi họp gửi đi.", "In giấy mời; Trước khi họp gửi đi.", "In giấy mời; trước khi họp gửi đi.")]
    [InlineData("1. In giấy mời, Phối hợp với Công an xã.", "In giấy mời, Phối hợp với Công an xã.", "In giấy mời, phối hợp với Công an xã.")]
    public void A_capital_inside_the_sentence_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. In giấy mời; trước khi họp gửi đi.")]
    [InlineData("1. In giấy mời. Trước khi họp gửi đi.")]
    [InlineData("1. Mời Sở Nội vụ; Phòng Kinh tế; Chủ tịch UBND xã.")]
    [InlineData("1. Mời Sở Nội vụ; Tổ Xây dựng Nông thôn mới.")]
    [InlineData("1. Việc chung: (1) Phối hợp; (2) Xây dựng.")]
    public void Names_and_new_sentences_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
