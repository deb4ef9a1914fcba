using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class AwardQuotaRequirementTests
{
    private static readonly string[] Heading = ["I. KHEN THƯỞNG"];

    [Theory]
    [InlineData("- Đề nghị khen 03 tập thể và 05 cá nhân.", 3, 5)]
    [InlineData("- Tặng giấy khen cho không quá 08 cá nhân.", null, 8)]
    public void A_quota_is_read_for_collectives_and_individuals(string line, int? collectives, int? individuals)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.AwardQuota, [.. Heading, line]));

        var value = Assert.IsType<AwardQuotaValue>(requirement.Value);

        Assert.Equal((collectives, individuals), (value.Collectives?.Max, value.Individuals?.Max));
        Assert.Equal([line[2..]], requirement.Quote);
    }

    [Theory]
    [InlineData("- Mời 03 tập thể và 05 cá nhân dự.")]
    [InlineData("- Khen các tập thể và cá nhân xuất sắc.")]
    public void People_who_are_not_honoured_or_not_counted_are_no_quota(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.AwardQuota, [.. Heading, line]));

    [Theory]
    [InlineData("- Đề nghị khen tối đa 05 cá nhân.", "- Đề nghị khen 04 cá nhân.", Verdict.Met)]
    [InlineData("- Đề nghị khen tối đa 05 cá nhân.", "- Đề nghị khen 06 cá nhân.", Verdict.Violated)]
    [InlineData("- Đề nghị khen tối đa 05 cá nhân.", "- Chuẩn bị hoa tươi.", Verdict.Missing)]
    public void The_draft_must_stay_within_the_quota(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.AwardQuota, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }

    [Fact]
    public void A_quota_may_get_its_matter_from_the_heading()
    {
        var requirement = Assert.Single(SamplePlan.Extract(
            RequirementKind.AwardQuota, "I. SỐ LƯỢNG ĐỀ NGHỊ KHEN THƯỞNG", "1. Các sở", "- Mỗi sở không quá 01 tập thể, 03 cá nhân;"));

        Assert.Equal(new AwardQuotaValue(new CountRange(0, 1), new CountRange(0, 3)), requirement.Value);
    }
}
