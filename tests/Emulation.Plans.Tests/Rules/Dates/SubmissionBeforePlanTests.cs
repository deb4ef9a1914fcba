using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules.Dates;

public sealed class SubmissionBeforePlanTests
{
    private const string Rule = "dates/submission-before-plan";

    private const string Duty = "1. Các xã gửi hồ sơ về Sở Nội vụ trước khi tổ chức Hội nghị 15 ngày.";

    [Fact]
    public void Day_that_has_passed_is_found()
    {
        var finding = Assert.Single(Check("- Thời gian: 01 buổi, ngày 10/6/2025.", SamplePlan.Parent("I. PHÂN CÔNG", Duty)));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("10/6/2025", finding.Quote);
        Assert.Contains("trước 15 ngày", finding.Message);
        Assert.Contains("26/05/2025", finding.Message);
    }

    [Fact]
    public void Own_duty_counts_without_a_parent()
    {
        var finding = Assert.Single(Check("- Thời gian: 01 buổi, ngày 10/6/2025.", duty: "1. Văn phòng gửi hồ sơ về Sở Nội vụ trước khi tổ chức Hội nghị 15 ngày."));
        Assert.Contains("Văn phòng gửi hồ sơ", Assert.Single(finding.Related).Quote);
    }

    [Theory]
    [InlineData("- Thời gian: 01 buổi, ngày 16/6/2025.")]
    [InlineData("- Thời gian: 01 buổi, ngày 25/7/2025.")]
    [InlineData("- Thời gian: 01 buổi.")]
    public void Day_that_can_be_kept_passes(string time) => Assert.Empty(Check(time, SamplePlan.Parent("I. PHÂN CÔNG", Duty)));

    [Fact]
    public void Without_a_duty_nothing_is_late() => Assert.Empty(Check("- Thời gian: 01 buổi, ngày 10/6/2025."));

    private static IReadOnlyList<Finding> Check(string time, PlanText? parent = null, string? duty = null) => RuleCheck.Of(
        Rule, SamplePlan.Draft(["I. TỔ CHỨC HỘI NGHỊ", "1. Thời gian, địa điểm", time, .. duty is null ? Array.Empty<string>() : ["II. PHÂN CÔNG", duty]]), parent is null ? [] : [parent]);
}
