using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class TaskDeadlineRequirementTests
{
    private static readonly string[] Heading = ["I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã, phường"];

    [Theory]
    [InlineData("- Rà soát danh sách điển hình, hoàn thành trước ngày 10/6/2025.", "2025-06-09")]
    [InlineData("- Chốt danh sách khách mời chậm nhất ngày 12/6/2025.", "2025-06-12")]
    public void A_task_with_a_last_day_keeps_it(string line, string day)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.TaskDeadline, [.. Heading, line]));

        Assert.Equal(new TaskDeadlineValue("Ủy ban nhân dân các xã, phường", line[2..], DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), requirement.Value);
        Assert.Equal([line[2..]], requirement.Quote);
    }

    [Theory]
    [InlineData("- Rà soát danh sách điển hình của từng thôn.")]
    [InlineData("- Đối chiếu danh sách lập ngày 10/6/2025.")]
    public void A_task_without_a_last_day_has_no_deadline(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.TaskDeadline, [.. Heading, line]));

    [Theory]
    [InlineData("- Chốt danh sách khách mời chậm nhất ngày 12/6/2025.", "- Chốt danh sách khách mời chậm nhất ngày 12/6/2025.", Verdict.Met)]
    [InlineData("- Chốt danh sách khách mời chậm nhất ngày 12/6/2025.", "- Trang trí cổng chào.", Verdict.Missing)]
    public void The_draft_must_carry_the_dated_task(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.TaskDeadline, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
