using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class DeadlineRequirementTests
{
    private const string Heading = "I. HÌNH THỨC, THỜI GIAN TỔ CHỨC";

    [Theory]
    [InlineData("- Thời gian: hoàn thành trước ngày 15/8/2025.", "Thời gian: hoàn thành trước ngày 15/8/2025.", "2025-08-14")]
    [InlineData("- Thời gian: xong trong tháng 8/2025.", "Thời gian: xong trong tháng 8/2025.", "2025-08-31")]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string day)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Deadline, Heading, line));

        Assert.Equal(new DeadlineValue(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Thời gian: ngày 15/8/2025.")]
    [InlineData("I. MỤC ĐÍCH", "- Nộp ảnh trước ngày 15/8/2025.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Deadline, heading, line));

    [Theory]
    [InlineData("- Thời gian: hoàn thành trong tháng 8/2025.", "- Thời gian: ngày 20/8/2025.", Verdict.Met)]
    [InlineData("- Thời gian: hoàn thành trong tháng 8/2025.", "- Thời gian: ngày 03/9/2025.", Verdict.Violated)]
    [InlineData("- Thời gian: hoàn thành trước ngày 15/8/2025.", "- Thời gian: trong tháng 8/2025.", Verdict.NeedsReview)]
    [InlineData("- Thời gian: hoàn thành trong tháng 8/2025.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.Deadline, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
