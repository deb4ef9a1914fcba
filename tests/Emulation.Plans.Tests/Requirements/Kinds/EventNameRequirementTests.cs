using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class EventNameRequirementTests
{
    private const string Title = "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)";

    [Fact]
    public void Own_event_is_read_from_the_title()
    {
        var requirement = Assert.Single(
            RequirementExtractor.Extract(SamplePlan.Draft("I. NỘI DUNG"), "parent:0").Requirements,
            static requirement => requirement.Kind == RequirementKind.EventName);

        Assert.Equal(new EventNameValue("Hội nghị điển hình tiên tiến", "xã Tân Phú", "I", "2025-2030"), requirement.Value);
        Assert.Equal(Title, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("Tổ chức Hội nghị điển hình tiên tiến các cấp")]
    [InlineData("Tuyên truyền Đại hội thi đua yêu nước tỉnh Bình Minh")]
    public void Event_of_other_units_is_left(string title) =>
        Assert.DoesNotContain(
            RequirementExtractor.Extract(SamplePlan.Of("ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ", "KẾ HOẠCH", title, "I. NỘI DUNG"), "parent:0").Requirements,
            static requirement => requirement.Kind == RequirementKind.EventName);

    [Theory]
    [InlineData(Title, Verdict.Met)]
    [InlineData("Tổ chức Hội nghị tuyên dương điển hình tiên tiến xã Tân Phú lần thứ I", Verdict.NeedsReview)]
    [InlineData("Tu sửa hội trường", Verdict.Missing)]
    public void Draft_is_judged_by_the_name_it_uses(string title, Verdict expected)
    {
        var parent = RequirementExtractor.Extract(SamplePlan.Draft("I. NỘI DUNG"), "parent:0");
        var asked = parent with
        {
            Requirements = [.. parent.Requirements.Where(static requirement => requirement.Kind == RequirementKind.EventName)
                .Select(static requirement => requirement with { Binds = Binding.Subordinates })],
        };
        var draft = SamplePlan.Of("ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ", "KẾ HOẠCH", title, "I. NỘI DUNG");

        Assert.Equal(expected, Assert.Single(PlanChecker.Check(draft, [asked], RuleData.Empty, new CheckOptions()).Verdicts).Verdict);
    }
}
