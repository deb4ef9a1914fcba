using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;

namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class AllocationSectionTests
{
    private static readonly DelegateLine[] Lines = [new("Thường trực Đảng ủy", 2, null), new("Thôn Hà", 9, null)];

    [Fact]
    public void Without_lines_there_is_no_table() => Assert.False(SectionCatalogue.Find("allocation")!.IsNeeded(SampleBrief.Of()));

    [Fact]
    public void What_the_lines_leave_is_a_row_and_the_table_adds_up()
    {
        var values = SampleBrief.Fill("allocation", SampleBrief.Of(SampleBrief.Facts with { Delegates = new DelegateFacts { Total = 150, Lines = Lines } }));

        Assert.Equal(["02", "09", "139"], values.Lists["rows"].Select(static row => row.Texts["seats"]));
        Assert.Equal("150", values.Texts["total"]);
    }

    [Fact]
    public void A_range_stays_a_range()
    {
        var values = SampleBrief.Fill("allocation", SampleBrief.Of(SampleBrief.Facts with { Delegates = new DelegateFacts { Min = 100, Max = 120, Lines = Lines } }));

        Assert.Equal("89 - 109", values.Lists["rows"][^1].Texts["seats"]);
        Assert.Equal("100 - 120", values.Texts["total"]);
    }

    [Fact]
    public void A_line_the_parent_fixes_is_added_and_one_of_the_facts_stands()
    {
        var facts = SampleBrief.Facts with { Delegates = new DelegateFacts { Total = 50, Lines = [new DelegateLine("Lãnh đạo xã", 6, null)] } };
        var values = SampleBrief.Fill("allocation", SampleBrief.Of(facts, "I. HỘI NGHỊ CẤP XÃ", "1. Số lượng đại biểu", "- Lãnh đạo xã: 04 đại biểu.", "- Khách mời: 10 đại biểu."));

        Assert.Equal(["Lãnh đạo xã: 06", "Khách mời: 10", "Các cơ quan, đơn vị, tập thể và cá nhân khác: 34"], values.Lists["rows"].Select(static row => $"{row.Texts["name"]}: {row.Texts["seats"]}"));
    }
}
