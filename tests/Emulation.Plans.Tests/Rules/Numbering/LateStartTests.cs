namespace Emulation.Plans.Tests.Rules.Numbering;

public sealed class LateStartTests
{
    private const string Rule = "numbering/late-start";

    [Theory]
    [InlineData("I. NỘI DUNG", "2. Họp tổ.", "2. Họp tổ.", "bắt đầu từ 1")]
    [InlineData("II. NỘI DUNG", "1. Họp tổ.", "II. NỘI DUNG", "bắt đầu từ I")]
    public void First_number_that_is_not_one_is_found(string section, string item, string quote, string message)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "Thực hiện chỉ đạo của Đảng ủy;", section, item));
        Assert.Equal(quote, finding.Quote);
        Assert.Contains(message, finding.Message);
    }

    [Fact]
    public void Letters_are_left_alone() => Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Việc cần làm", "c) Kê ghế.", "d) Treo cờ."));
}
