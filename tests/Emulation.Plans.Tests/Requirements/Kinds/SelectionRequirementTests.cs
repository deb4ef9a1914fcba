using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class SelectionRequirementTests
{
    private static readonly string[] Heading = ["I. LỰA CHỌN ĐIỂN HÌNH"];

    [Theory]
    [InlineData("- Lựa chọn người có việc làm cụ thể, được xóm làng tin yêu.", "Lựa chọn người có việc làm cụ thể, được xóm làng tin yêu.")]
    [InlineData("- Điển hình phải được bình xét công khai từ thôn.", "Điển hình phải được bình xét công khai từ thôn.")]
    public void How_models_are_chosen_is_quoted_whole(string line, string quote)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Selection, [.. Heading, line]));

        Assert.Equal(new TextValue(quote), requirement.Value);
        Assert.Equal([quote], requirement.Quote);
    }

    [Theory]
    [InlineData("- Giới thiệu nữ đạt ít nhất 30% tổng số đại biểu.")]
    [InlineData("- Ảnh của điển hình treo tại sảnh.")]
    public void A_share_or_a_bare_mention_of_models_is_no_standard(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Selection, [.. Heading, line]));

    [Theory]
    [InlineData("- Lựa chọn người có việc làm cụ thể, được xóm làng tin yêu.", "- Lựa chọn người có việc làm cụ thể, được xóm làng tin yêu.", Verdict.Met)]
    [InlineData("- Lựa chọn người có việc làm cụ thể, được xóm làng tin yêu.", "- Ảnh treo tại sảnh.", Verdict.Missing)]
    public void The_draft_must_choose_in_the_same_way(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.Selection, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
