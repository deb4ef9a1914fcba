using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Names;

public sealed class OrdinalMismatchTests
{
    private const string Rule = "names/ordinal";

    [Fact]
    public void Second_ordinal_of_one_event_is_found()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Mở Hội nghị điển hình tiên tiến xã Tân Phú lần thứ II trong một buổi."));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.StartsWith("Hội nghị điển hình tiên tiến", finding.Quote);
        Assert.Contains("lần thứ II, chỗ khác ghi lần thứ I ", finding.Message);
        Assert.Single(finding.Related);
    }

    [Theory]
    [InlineData("1. Mở Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I trong một buổi.")]
    [InlineData("1. Mở Hội nghị điển hình tiên tiến xã Tân Phú lần thứ nhất trong một buổi.")]
    [InlineData("1. Chào mừng Đại hội thi đua yêu nước tỉnh Bình Minh lần thứ VI.")]
    [InlineData("1. Dự Hội nghị điển hình tiên tiến tỉnh Bình Minh lần thứ V.")]
    public void Same_ordinal_and_other_events_pass(string line) => Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", line));
}
