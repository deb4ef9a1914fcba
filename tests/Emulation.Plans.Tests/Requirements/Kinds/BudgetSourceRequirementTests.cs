using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class BudgetSourceRequirementTests
{
    private static readonly string[] Heading = ["I. KINH PHÍ"];

    [Theory]
    [InlineData("- Chi từ ngân sách xã năm 2025.", "Chi từ ngân sách xã năm 2025.")]
    [InlineData("- Tiền thưởng trích từ Quỹ thi đua của xã.", "Tiền thưởng trích từ Quỹ thi đua của xã.")]
    public void Where_the_money_comes_from_is_quoted(string line, string quote)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.BudgetSource, [.. Heading, line]));

        Assert.Equal(new TextValue(quote), requirement.Value);
        Assert.Equal([quote], requirement.Quote);
    }

    [Theory]
    [InlineData("- Chi đúng định mức, có hóa đơn.")]
    [InlineData("- Việc thanh toán xong trong tháng.")]
    public void How_the_money_is_spent_is_no_source(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.BudgetSource, [.. Heading, line]));

    [Theory]
    [InlineData("- Tiền thưởng trích từ Quỹ thi đua của xã.", "- Tiền thưởng trích từ Quỹ thi đua của xã.", Verdict.Met)]
    [InlineData("- Tiền thưởng trích từ Quỹ thi đua của xã.", "- Có hóa đơn.", Verdict.Missing)]
    public void The_draft_must_name_the_source(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.BudgetSource, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
