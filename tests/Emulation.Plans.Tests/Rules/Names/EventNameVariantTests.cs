using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Names;

public sealed class EventNameVariantTests
{
    private const string Rule = "names/event-variant";

    [Theory]
    [InlineData("1. Khai mạc Hội nghị tuyên dương các điển hình tiên tiến tại nhà văn hóa.", "tuyên dương")]
    [InlineData("1. Hội nghị biểu dương những điển hình tiên tiến xã Tân Phú họp một buổi.", "biểu dương")]
    public void Other_name_is_found(string line, string verb)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", line));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.StartsWith($"Hội nghị {verb}", finding.Quote);
        Assert.Contains($"“Hội nghị {verb} điển hình tiên tiến”", finding.Message);
        Assert.Single(finding.Related);
    }

    [Theory]
    [InlineData("1. Khai mạc Hội nghị điển hình tiên tiến tại nhà văn hóa.")]
    [InlineData("1. Khai mạc hội nghị tại nhà văn hóa.")]
    [InlineData("1. Cử người dự Hội nghị tuyên dương các điển hình tiên tiến tỉnh Bình Minh.")]
    [InlineData("1. Chào mừng Đại hội thi đua yêu nước tỉnh Bình Minh.")]
    public void Same_name_and_events_of_others_pass(string line) => Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", line));
}
