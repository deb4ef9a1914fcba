namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class AnnexTasksSectionTests
{
    [Fact]
    public void Preparation_ends_between_the_plan_and_the_event_and_the_report_follows()
    {
        var brief = SampleBrief.Of();
        var rows = SampleBrief.Fill("annex_tasks", brief).Lists["rows"];

        Assert.Equal(brief.Duties.Count, rows.Count);
        Assert.All(brief.Duties.Where(static duty => duty.Deadline is not null && !duty.Task.Contains("báo cáo kết quả", StringComparison.Ordinal)),
            static duty => Assert.InRange(duty.Deadline!.Value, new DateOnly(2025, 7, 29), new DateOnly(2025, 8, 22)));
        Assert.Equal("01/9/2025", rows.Single(static row => row.Texts["task"].Contains("báo cáo kết quả", StringComparison.Ordinal)).Texts["deadline"]);
    }
}
