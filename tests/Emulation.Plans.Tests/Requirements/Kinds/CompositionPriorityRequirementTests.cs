using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class CompositionPriorityRequirementTests
{
    private const string Heading = "I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU";

    [Theory]
    [InlineData("- Chú trọng giới thiệu thợ giỏi, nhà giáo trẻ vùng sâu.", "Chú trọng giới thiệu thợ giỏi, nhà giáo trẻ vùng sâu", "Chú trọng giới thiệu thợ giỏi, nhà giáo trẻ vùng sâu")]
    [InlineData("- Các nơi ưu tiên lựa chọn nông dân trẻ (dưới 35 tuổi).", "ưu tiên lựa chọn nông dân trẻ", "ưu tiên lựa chọn nông dân trẻ")]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string text)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.CompositionPriority, Heading, line));

        Assert.Equal(new TextValue(text), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Chú trọng vệ sinh hội trường.")]
    [InlineData("I. MỤC ĐÍCH", "- Ưu tiên lựa chọn nông dân trẻ.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.CompositionPriority, heading, line));

    [Theory]
    [InlineData("- Chú trọng giới thiệu thợ giỏi, nhà giáo trẻ vùng sâu.", "- Chú trọng giới thiệu thợ giỏi, nhà giáo trẻ vùng sâu.", Verdict.Met)]
    [InlineData("- Chú trọng giới thiệu thợ giỏi, nhà giáo trẻ vùng sâu.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.CompositionPriority, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
