using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class ReportContentRequirementTests
{
    private static readonly string[] Heading = ["I. XÂY DỰNG BÁO CÁO TỔNG KẾT"];

    [Theory]
    [InlineData("- Báo cáo phải nêu số mô hình mới của từng thôn.", "Báo cáo phải nêu số mô hình mới của từng thôn.")]
    [InlineData("- Cần phân tích nguyên nhân của việc chưa làm được.", "Cần phân tích nguyên nhân của việc chưa làm được.")]
    public void What_a_report_must_say_is_read_sentence_by_sentence(string line, string quote)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.ReportContent, [.. Heading, line]));

        Assert.Equal([quote], Assert.IsType<ReportContentValue>(requirement.Value).Items);
        Assert.Equal([quote], requirement.Quote);
    }

    [Theory]
    [InlineData("- Báo cáo in khổ A4, đóng quyển bìa xanh.")]
    [InlineData("- Văn phòng phân tích số liệu của thôn.")]
    public void A_report_that_is_only_mentioned_holds_nothing(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.ReportContent, [.. Heading, line]));

    [Theory]
    [InlineData("- Báo cáo phải nêu số mô hình mới của từng thôn.", "- Báo cáo phải nêu số mô hình mới của từng thôn.", Verdict.Met)]
    [InlineData("- Báo cáo phải nêu số mô hình mới của từng thôn.", "- Bìa màu xanh.", Verdict.NeedsReview)]
    public void A_draft_that_does_not_repeat_it_is_left_to_a_person(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.ReportContent, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
