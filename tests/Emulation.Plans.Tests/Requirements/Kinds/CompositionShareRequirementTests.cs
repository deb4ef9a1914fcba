using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class CompositionShareRequirementTests
{
    private const string Heading = "I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU";

    [Theory]
    [InlineData("- Chọn đại biểu, trong đó nông dân sản xuất giỏi khoảng 60%.", "nông dân sản xuất giỏi khoảng 60%", "nông dân sản xuất giỏi", Comparison.About, 60.0)]
    [InlineData("- Chọn đại biểu, trong đó phụ nữ ít nhất 30%.", "phụ nữ ít nhất 30%", "phụ nữ", Comparison.AtLeast, 30.0)]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string groups, Comparison op, double percent)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.CompositionShare, Heading, line));

        Assert.Equal(groups + "/" + op + "/" + percent.ToString(System.Globalization.CultureInfo.InvariantCulture), Shown((CompositionShareValue)requirement.Value));
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Chọn đại biểu, trong đó có phụ nữ.")]
    [InlineData("I. MỤC ĐÍCH", "- Có 90% đại biểu hài lòng.")]
    [InlineData("I. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "- Đã sửa 60% hội trường.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.CompositionShare, heading, line));

    [Theory]
    [InlineData("- Chọn đại biểu, trong đó phụ nữ ít nhất 30%.", "- Mời đại biểu, trong đó phụ nữ 35%.", Verdict.Met)]
    [InlineData("- Chọn đại biểu, trong đó phụ nữ ít nhất 30%.", "- Mời đại biểu, trong đó phụ nữ 25%.", Verdict.Violated)]
    [InlineData("- Chọn đại biểu, trong đó phụ nữ ít nhất 30%.", "- Hội Nông dân: 12 đại biểu.", Verdict.NeedsReview)]
    [InlineData("- Chọn đại biểu, trong đó phụ nữ ít nhất 30%.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.CompositionShare, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }

    private static string Shown(CompositionShareValue value) =>
        $"{string.Join(" | ", value.Groups)}/{value.Op}/{value.Percent.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
