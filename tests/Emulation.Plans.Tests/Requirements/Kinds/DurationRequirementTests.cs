using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class DurationRequirementTests
{
    private const string Heading = "I. HÌNH THỨC, THỜI GIAN TỔ CHỨC";

    [Theory]
    [InlineData("- Thời lượng: ½ ngày.", "Thời lượng: ½ ngày.", 0.5, null)]
    [InlineData("- Thời lượng: 01 buổi sáng.", "Thời lượng: 01 buổi sáng.", 0.5, "morning")]
    [InlineData("- Thời lượng: 02 ngày.", "Thời lượng: 02 ngày.", 2.0, null)]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, double days, string? session)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Duration, Heading, line));

        Assert.Equal(new DurationValue((decimal)days, session), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Thời gian: ngày 02 tháng 8 năm 2025.")]
    [InlineData("I. MỤC ĐÍCH", "- Mở lớp 02 ngày.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Duration, heading, line));

    [Theory]
    [InlineData("- Thời lượng: ½ ngày.", "- Thời lượng: 01 buổi.", Verdict.Met)]
    [InlineData("- Thời lượng: ½ ngày.", "- Thời lượng: 01 ngày.", Verdict.Violated)]
    [InlineData("- Thời lượng: không quá 01 ngày.", "- Thời lượng: 01 buổi.", Verdict.Met)]
    [InlineData("- Thời lượng: tối đa 01 ngày.", "- Thời lượng: 02 ngày.", Verdict.Violated)]
    [InlineData("- Thời lượng: ½ ngày.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.Duration, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
