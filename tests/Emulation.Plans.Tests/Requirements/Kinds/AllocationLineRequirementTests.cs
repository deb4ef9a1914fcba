using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class AllocationLineRequirementTests
{
    private const string Heading = "I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU";

    [Theory]
    [InlineData("- Hội Nông dân: 12 đại biểu.", "Hội Nông dân: 12 đại biểu", "Hội Nông dân", Comparison.Exactly, 12)]
    [InlineData("- Hội Phụ nữ: ít nhất 05 đại biểu.", "Hội Phụ nữ: ít nhất 05 đại biểu", "Hội Phụ nữ", Comparison.AtLeast, 5)]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string group, Comparison op, int count)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.AllocationLine, Heading, line));

        Assert.Equal(new AllocationLineValue(group, op, count, null), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Tổng số: 120 đại biểu.")]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Hội Nông dân: 12 - 15 đại biểu.")]
    [InlineData("I. MỤC ĐÍCH", "- Hội Nông dân: 12 chi hội.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.AllocationLine, heading, line));

    [Theory]
    [InlineData("- Hội Nông dân: 12 đại biểu.", "- Hội Nông dân: 12 đại biểu.", Verdict.Met)]
    [InlineData("- Hội Nông dân: 12 đại biểu.", "- Hội Nông dân: 10 đại biểu.", Verdict.Violated)]
    [InlineData("- Hội Nông dân: 12 đại biểu.", "- Hội Phụ nữ: 12 đại biểu.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.AllocationLine, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
