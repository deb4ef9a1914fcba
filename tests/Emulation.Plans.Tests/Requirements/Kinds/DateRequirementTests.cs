using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class DateRequirementTests
{
    private const string Heading = "I. HÌNH THỨC, THỜI GIAN TỔ CHỨC";

    [Theory]
    [InlineData("- Thời gian: ngày 15/8/2025.", "Thời gian: ngày 15/8/2025.", "2025-08-15", "2025-08-15", false)]
    [InlineData("- Thời gian: dự kiến cuối tháng 8/2025.", "Thời gian: dự kiến cuối tháng 8/2025.", "2025-08-21", "2025-08-31", true)]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string from, string to, bool tentative)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Date, Heading, line));

        Assert.Equal(new DateValue(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), tentative), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Thời gian: hoàn thành trước ngày 15/8/2025.")]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Thời gian: theo Công văn số 45/UBND-NC ngày 04/3/2025.")]
    [InlineData("I. MỤC ĐÍCH", "- Ngày 15/8/2025 phát động thi đua.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Date, heading, line));

    [Theory]
    [InlineData("- Thời gian: trong tháng 8/2025.", "- Thời gian: ngày 20/8/2025.", Verdict.Met)]
    [InlineData("- Thời gian: ngày 15/8/2025.", "- Thời gian: ngày 16/8/2025.", Verdict.Violated)]
    [InlineData("- Thời gian: dự kiến ngày 15/8/2025.", "- Thời gian: ngày 16/8/2025.", Verdict.NeedsReview)]
    [InlineData("- Thời gian: ngày 15/8/2025.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.Date, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }

    [Fact]
    public void Days_from_and_to_are_the_days_of_the_event()
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Date, "I. THỜI GIAN", "1. Thời gian: từ ngày 15/8/2025 đến ngày 16/8/2025."));

        Assert.Equal(new DateValue(new DateOnly(2025, 8, 15), new DateOnly(2025, 8, 16), false), requirement.Value);
    }
}
