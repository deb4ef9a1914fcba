namespace Emulation.Plans.Tests.Rules.Numbering;

public sealed class RestartedNumberTests
{
    private const string Rule = "numbering/restarted";

    [Fact]
    public void New_beginning_under_one_heading_is_one_finding()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Họp tổ.", "2. Kê ghế.", "1. In giấy.", "2. Mời khách."));
        Assert.StartsWith("1. In giấy", finding.Quote);
        Assert.Contains("phải là 3", finding.Message);
        Assert.Empty(RuleCheck.Draft("numbering/duplicated", "I. NỘI DUNG", "1. Họp tổ.", "2. Kê ghế.", "1. In giấy.", "2. Mời khách."));
    }

    [Theory]
    [InlineData("Trình tự mời khách như sau:")]
    [InlineData("- Trình tự mời khách:")]
    public void List_behind_a_line_that_announces_it_passes(string line) =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Họp tổ.", "2. Kê ghế.", line, "1. In giấy.", "2. Mời khách."));
}
