using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class CompositionRequirementTests
{
    private const string Heading = "I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU";

    [Theory]
    [InlineData("- Thành phần: Đại diện Hội Nông dân; đại diện Hội Phụ nữ.", "Đại diện Hội Nông dân; đại diện Hội Phụ nữ", "Đại diện Hội Nông dân | đại diện Hội Phụ nữ")]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string groups)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Composition, Heading, line));

        Assert.Equal(groups, string.Join(" | ", ((CompositionValue)requirement.Value).Groups));
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Thành phần: sẽ gửi sau.")]
    [InlineData("I. MỤC ĐÍCH", "- Đại diện Hội Nông dân; đại diện Hội Phụ nữ.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Composition, heading, line));

    [Theory]
    [InlineData("- Thành phần: Đại diện Hội Nông dân; đại diện Hội Phụ nữ.", "- Thành phần: Đại diện Hội Nông dân; đại diện Hội Phụ nữ.", Verdict.Met)]
    [InlineData("- Thành phần: Đại diện Hội Nông dân; đại diện Hội Phụ nữ.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.Composition, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
