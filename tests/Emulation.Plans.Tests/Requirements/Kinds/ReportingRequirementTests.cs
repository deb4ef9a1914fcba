using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class ReportingRequirementTests
{
    private static readonly string[] Heading = ["I. TỔ CHỨC THỰC HIỆN"];

    [Theory]
    [InlineData("Trong quá trình thực hiện, gặp khó khăn thì kịp thời báo cáo về Sở Nội vụ.", "Trong quá trình thực hiện, gặp khó khăn thì kịp thời báo cáo về Sở Nội vụ.")]
    [InlineData("Đề nghị các đơn vị phản ánh vướng mắc về Văn phòng để xử lý./.", "Đề nghị các đơn vị phản ánh vướng mắc về Văn phòng để xử lý")]
    public void What_is_reported_to_whom_closes_the_plan(string line, string quote)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Reporting, [.. Heading, line]));

        Assert.Equal(new TextValue(quote), requirement.Value);
        Assert.Equal([quote], requirement.Quote);
        Assert.Equal(Modality.Should, requirement.Modality);
    }

    [Theory]
    [InlineData("Trên đây là kế hoạch của tỉnh.")]
    [InlineData("Trong quá trình thực hiện, các đơn vị chủ động tháo gỡ vướng mắc.")]
    public void A_closing_line_that_reports_to_nobody_asks_no_report(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Reporting, [.. Heading, line]));

    [Theory]
    [InlineData("Trong quá trình thực hiện, gặp khó khăn thì kịp thời báo cáo về Sở Nội vụ.", "Trong quá trình thực hiện, gặp khó khăn thì kịp thời báo cáo về Sở Nội vụ.", Verdict.Met)]
    [InlineData("Trong quá trình thực hiện, gặp khó khăn thì kịp thời báo cáo về Sở Nội vụ.", "Trên đây là bản của xã.", Verdict.Missing)]
    public void The_draft_must_report_likewise(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.Reporting, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
