namespace Emulation.Plans.Tests.Rules.Names;

public sealed class EventFormUnknownTests
{
    private const string Rule = "names/event-form";

    [Theory]
    [InlineData("1. Đưa tin Hội nghị Thi đua yêu nước trên loa.", "Đưa tin Hội nghị Thi đua yêu nước trên loa.", null)]
    [InlineData("1. Đưa tin Đại hội điển hình tiên tiến trên loa.", "Đưa tin Đại hội điển hình tiên tiến trên loa.", null)]
    public void A_mixture_of_two_forms_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Đưa tin Hội nghị điển hình tiên tiến trên loa.")]
    [InlineData("1. Đưa tin Đại hội thi đua yêu nước trên loa.")]
    [InlineData("1. Hội nghị tổng kết phong trào thi đua yêu nước.")]
    public void The_two_forms_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
