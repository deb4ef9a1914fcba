using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class PreSubmissionRequirementTests
{
    private static readonly string[] Heading = ["I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã, phường"];

    [Theory]
    [InlineData("- Gửi dự thảo báo cáo về Sở Nội vụ trước khi tổ chức hội nghị 15 ngày.", 15, "calendar", "Sở Nội vụ")]
    [InlineData("- Nộp kịch bản điều hành về Ban Tổ chức trước ngày hội nghị 10 ngày làm việc.", 10, "working", "Ban Tổ chức")]
    public void Papers_are_sent_so_many_days_ahead_to_a_named_body(string line, int days, string dayKind, string to)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.PreSubmission, [.. Heading, line]));

        var value = Assert.IsType<PreSubmissionValue>(requirement.Value);

        Assert.Equal((days, dayKind, to), (value.Days, value.DayKind, value.To));
        Assert.Equal([line[2..]], requirement.Quote);
    }

    [Theory]
    [InlineData("- Gửi báo cáo kết quả về Sở Nội vụ sau hội nghị 15 ngày.")]
    [InlineData("- Gửi dự thảo báo cáo về Sở Nội vụ.")]
    public void Papers_sent_afterwards_or_with_no_days_given_are_not_sent_ahead(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.PreSubmission, [.. Heading, line]));

    [Theory]
    [InlineData("- Gửi dự thảo báo cáo về Sở Nội vụ trước khi tổ chức hội nghị 15 ngày.", "- Gửi dự thảo báo cáo về Sở Nội vụ trước khi tổ chức hội nghị 20 ngày.", Verdict.Met)]
    [InlineData("- Gửi dự thảo báo cáo về Sở Nội vụ trước khi tổ chức hội nghị 15 ngày.", "- Gửi dự thảo báo cáo về Sở Nội vụ trước khi tổ chức hội nghị 7 ngày.", Verdict.Violated)]
    [InlineData("- Gửi dự thảo báo cáo về Sở Nội vụ trước khi tổ chức hội nghị 15 ngày.", "- Trang trí hội trường trang nhã.", Verdict.Missing)]
    public void The_draft_must_send_its_papers_no_later(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.PreSubmission, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
