using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class DelegateCapRequirementTests
{
    private const string Heading = "I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU";

    [Theory]
    [InlineData("- Số lượng: không quá 150 đại biểu.", "Số lượng: không quá 150 đại biểu", Comparison.AtMost, 150)]
    [InlineData("- Tổng số: 120 đại biểu.", "Tổng số: 120 đại biểu", Comparison.Exactly, 120)]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, Comparison op, int count)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.DelegateCap, Heading, line));

        Assert.Equal(new DelegateCapValue(op, count, null), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Số lượng: 120 - 150 đại biểu.")]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Hội Nông dân: 12 đại biểu.")]
    [InlineData("I. MỤC ĐÍCH", "- Số lượng: không quá 150 trang.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.DelegateCap, heading, line));

    [Theory]
    [InlineData("- Số lượng: không quá 150 đại biểu.", "- Số lượng: 140 đại biểu.", Verdict.Met)]
    [InlineData("- Số lượng: không quá 150 đại biểu.", "- Số lượng: 160 đại biểu.", Verdict.Violated)]
    [InlineData("- Số lượng: khoảng 100 đại biểu.", "- Số lượng: 130 đại biểu.", Verdict.NeedsReview)]
    [InlineData("- Số lượng: không quá 150 đại biểu.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.DelegateCap, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }

    [Fact]
    public void Who_invites_is_no_group_of_the_invited()
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.DelegateCap, "I. SỐ LƯỢNG ĐẠI BIỂU", "1. Mỗi xã, phường mời không quá 150 đại biểu."));

        Assert.Equal(new DelegateCapValue(Comparison.AtMost, 150, null), requirement.Value);
    }
}
