using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;

namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class ImplementationSectionTests
{
    [Fact]
    public void Every_work_has_one_lead_and_the_facts_come_first()
    {
        var facts = SampleBrief.Facts with { Tasks = [new TaskFacts("Trung tâm Phục vụ hành chính công", ["reception"])] };
        var units = SampleBrief.Fill("implementation", SampleBrief.Of(facts)).Lists["units"];

        Assert.Equal(DraftWorks.All.Count, units.Sum(static unit => unit.Lists["duties"].Count));
        var centre = Assert.Single(units, static unit => unit.Texts["unit"] == "Trung tâm Phục vụ hành chính công");
        Assert.Equal(["Đón tiếp đại biểu, bố trí chỗ ngồi theo sơ đồ."], SampleBrief.Texts(centre, "duties"));
    }

    [Fact]
    public void The_Front_is_asked_and_not_told() =>
        Assert.Contains(SampleBrief.Fill("implementation").Lists["units"], static unit => unit.Texts["unit"] == "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã");

    [Fact]
    public void A_duty_the_parent_lays_on_the_commune_goes_to_its_standing_office()
    {
        var units = SampleBrief.Fill("implementation", "I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã", "- Chọn ba mô hình để quay phim tư liệu.").Lists["units"];

        Assert.Contains("Tham mưu chọn ba mô hình để quay phim tư liệu.", SampleBrief.Texts(units[0], "duties"));
    }
}
