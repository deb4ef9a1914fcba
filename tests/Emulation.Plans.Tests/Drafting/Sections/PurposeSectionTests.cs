namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class PurposeSectionTests
{
    [Fact]
    public void Virtues_the_parent_names_are_added_to_our_own()
    {
        var values = SampleBrief.Fill("purpose", "I. YÊU CẦU", "1. Hội nghị phải bảo đảm trang trọng, công khai, dân chủ.");

        Assert.Equal("trang trọng, thiết thực, tiết kiệm, hiệu quả, an toàn, công khai, dân chủ", values.Texts["virtues"]);
        Assert.Empty(values.Lists["principles"]);
    }

    [Fact]
    public void A_principle_of_another_kind_is_carried_over() =>
        Assert.Contains("Các xã phải mời đủ gia đình có công.", SampleBrief.Texts(SampleBrief.Fill("purpose", "I. YÊU CẦU", "1. Các xã phải mời đủ gia đình có công."), "principles"));
}
