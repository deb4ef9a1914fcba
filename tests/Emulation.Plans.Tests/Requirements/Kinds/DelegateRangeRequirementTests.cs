using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class DelegateRangeRequirementTests
{
    private const string Heading = "I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU";

    [Theory]
    [InlineData("- Số lượng: 120 - 150 đại biểu.", "Số lượng: 120 - 150 đại biểu", 120, 150)]
    [InlineData("- Tổng số: từ 80 đến 90 đại biểu.", "Tổng số: từ 80 đến 90 đại biểu", 80, 90)]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, int min, int max)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.DelegateRange, Heading, line));

        Assert.Equal(new DelegateRangeValue(min, max), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Số lượng: 150 đại biểu.")]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Hội Nông dân: 12 - 15 đại biểu.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.DelegateRange, heading, line));

    [Theory]
    [InlineData("- Số lượng: 120 - 150 đại biểu.", "- Số lượng: 130 - 140 đại biểu.", Verdict.Met)]
    [InlineData("- Số lượng: 120 - 150 đại biểu.", "- Số lượng: 160 đại biểu.", Verdict.Violated)]
    [InlineData("- Số lượng: 120 - 150 đại biểu.", "- Số lượng: 140 - 160 đại biểu.", Verdict.NeedsReview)]
    [InlineData("- Số lượng: 120 - 150 đại biểu.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.DelegateRange, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
