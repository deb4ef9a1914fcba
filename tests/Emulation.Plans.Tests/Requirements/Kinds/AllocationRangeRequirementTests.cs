using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class AllocationRangeRequirementTests
{
    private const string Heading = "I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU";

    [Theory]
    [InlineData("- Hội Nông dân: 12 - 15 đại biểu.", "Hội Nông dân: 12 - 15 đại biểu", "Hội Nông dân", 12, 15)]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string group, int min, int max)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.AllocationRange, Heading, line));

        Assert.Equal(new AllocationRangeValue(group, min, max), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Tổng số: 120 - 150 đại biểu.")]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Hội Nông dân: 12 đại biểu.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.AllocationRange, heading, line));

    [Theory]
    [InlineData("- Hội Nông dân: 12 - 15 đại biểu.", "- Hội Nông dân: 13 - 14 đại biểu.", Verdict.Met)]
    [InlineData("- Hội Nông dân: 12 - 15 đại biểu.", "- Hội Nông dân: 16 - 18 đại biểu.", Verdict.Violated)]
    [InlineData("- Hội Nông dân: 12 - 15 đại biểu.", "- Hội Phụ nữ: 12 - 15 đại biểu.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.AllocationRange, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
