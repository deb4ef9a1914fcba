using Emulation.Plans.Drafting;

namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class PilotSectionTests
{
    [Theory]
    [InlineData("xã Tân Phú", true)]
    [InlineData("xã Hà Bắc", false)]
    public void Only_the_unit_that_was_chosen_has_it(string chosen, bool needed)
    {
        var brief = SampleBrief.Of("I. LÀM ĐIỂM", $"1. Ủy ban nhân dân tỉnh chọn {chosen} làm điểm, hoàn thành trước ngày 30 tháng 8 năm 2025.");

        Assert.Equal(needed, SectionCatalogue.Find("pilot")!.IsNeeded(brief));
        Assert.Equal(needed ? 1 : 0, SampleBrief.Fill("pilot", brief).Lists["pilots"].Count);
    }
}
