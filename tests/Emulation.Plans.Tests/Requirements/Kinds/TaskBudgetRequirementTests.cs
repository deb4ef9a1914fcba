using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class TaskBudgetRequirementTests
{
    private static readonly string[] Heading = ["I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã, phường"];

    [Theory]
    [InlineData("- Bố trí kinh phí cho hội nghị cấp mình.", "Bố trí kinh phí cho hội nghị cấp mình.")]
    [InlineData("- Lập dự toán và quyết toán đúng chế độ.", "Lập dự toán và quyết toán đúng chế độ.")]
    public void A_task_about_money_is_kept_apart(string line, string quote)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.TaskBudget, [.. Heading, line]));

        Assert.Equal(new TextValue(quote), requirement.Value);
        Assert.Equal([quote], requirement.Quote);
    }

    [Theory]
    [InlineData("- Bố trí hội trường cho hội nghị cấp mình.")]
    [InlineData("- Lập dự toán kinh phí chậm nhất ngày 12/6/2025.")]
    public void A_task_without_money_or_with_a_last_day_is_another_kind(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.TaskBudget, [.. Heading, line]));

    [Theory]
    [InlineData("- Bố trí kinh phí cho buổi lễ cấp mình.", "- Bố trí kinh phí cho buổi lễ cấp mình.", Verdict.Met)]
    [InlineData("- Bố trí kinh phí cho buổi lễ cấp mình.", "- Trang trí cổng chào.", Verdict.Missing)]
    public void The_draft_must_provide_the_money(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.TaskBudget, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
