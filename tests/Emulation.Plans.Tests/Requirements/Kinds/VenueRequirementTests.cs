using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class VenueRequirementTests
{
    private const string Heading = "I. HÌNH THỨC, THỜI GIAN TỔ CHỨC";

    [Theory]
    [InlineData("- Địa điểm: Nhà Văn hóa tỉnh Bình Minh.", "Địa điểm: Nhà Văn hóa tỉnh Bình Minh.", "Nhà Văn hóa tỉnh Bình Minh")]
    [InlineData("- Nơi tổ chức: Hội trường xã Tân Phú.", "Nơi tổ chức: Hội trường xã Tân Phú.", "Hội trường xã Tân Phú")]
    public void Requirement_is_read_with_its_value_and_words(string line, string quote, string place)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Venue, Heading, line));

        Assert.Equal(new VenueValue(place), requirement.Value);
        Assert.Equal(quote, Assert.Single(requirement.Quote));
    }

    [Theory]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Hội trường: đã sửa.")]
    [InlineData("I. HÌNH THỨC, THỜI GIAN TỔ CHỨC", "- Địa điểm: ...")]
    [InlineData("I. MỤC ĐÍCH", "- Địa điểm đẹp là Nhà Văn hóa tỉnh Bình Minh.")]
    public void What_only_looks_alike_is_left(string heading, string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Venue, heading, line));

    [Theory]
    [InlineData("- Địa điểm: Hội trường xã.", "- Địa điểm: Hội trường xã.", Verdict.Met)]
    [InlineData("- Địa điểm: Hội trường xã.", "- Địa điểm: Sân vận động Tân Phú.", Verdict.NeedsReview)]
    [InlineData("- Địa điểm: Hội trường xã.", "- Hội trường: đã sửa.", Verdict.Missing)]
    public void Draft_is_judged_by_what_it_states(string required, string stated, Verdict expected)
    {
        var verdict = Assert.Single(SamplePlan.Check(RequirementKind.Venue, SamplePlan.Parent(Heading, required), SamplePlan.Draft(Heading, stated)));

        Assert.Equal(expected, verdict.Verdict);
    }
}
