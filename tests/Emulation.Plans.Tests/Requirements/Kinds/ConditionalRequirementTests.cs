using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class ConditionalRequirementTests
{
    private const string Heading = "I. HÌNH THỨC, THỜI GIAN TỔ CHỨC";

    [Theory]
    [InlineData("- Nơi có dưới 200 người lao động thì tổ chức Hội nghị toàn thể.", "Nơi có dưới 200 người lao động thì tổ chức Hội nghị toàn thể.", Comparison.LessThan, 200, "tổ chức Hội nghị toàn thể")]
    [InlineData("- Nơi có từ 200 người lao động trở lên thì cử đại biểu.", "Nơi có từ 200 người lao động trở lên thì cử đại biểu.", Comparison.AtLeast, 200, "cử đại biểu")]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, Comparison op, int number, string then)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Conditional, Heading, line));

        Assert.Equal(new ConditionalValue(new Condition("staff", op, number), then), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Nơi có dưới 200 người lao động được hoãn.")]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Nếu mưa thì chuyển vào hội trường.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Conditional, heading, line));

    [Theory]
    [InlineData("- Nơi có dưới 200 người lao động thì tổ chức Hội nghị toàn thể.", "- Mở Hội nghị toàn thể.", Verdict.Met, 150)]
    [InlineData("- Nơi có từ 200 người lao động trở lên thì cử đại biểu.", "- Mở Hội nghị toàn thể.", Verdict.Violated, 250)]
    [InlineData("- Nơi có dưới 200 người lao động thì tổ chức Hội nghị toàn thể.", "- Hội trường: đã sửa.", Verdict.NeedsReview, 150)]
    [InlineData("- Nơi có dưới 200 người lao động thì tổ chức Hội nghị toàn thể.", "- Mở Hội nghị toàn thể.", Verdict.NotApplicable, 250)]
    [InlineData("- Nơi có dưới 200 người lao động thì tổ chức Hội nghị toàn thể.", "- Mở Hội nghị toàn thể.", Verdict.NeedsInput, null)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected, int? staff)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.Conditional, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated), new CheckOptions { Staff = staff }));

        Assert.Equal(expected, verdict.Verdict);
    }
}
