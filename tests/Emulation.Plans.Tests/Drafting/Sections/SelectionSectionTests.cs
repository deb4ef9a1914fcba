namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class SelectionSectionTests
{
    [Fact]
    public void Quotas_and_seats_in_the_upper_meeting_are_stated()
    {
        var values = SampleBrief.Fill("selection", "I. KHEN THƯỞNG CẤP XÃ", "1. Mỗi xã đề nghị khen thưởng không quá 05 tập thể, 12 cá nhân.",
            "II. PHÂN BỔ ĐẠI BIỂU CẤP XÃ", "1. Phân bổ đại biểu như sau", "| TT | Đơn vị | Số đại biểu |", "| 1 | Xã Tân Phú | 5 |", "| 2 | Xã Hà Bắc | 7 |");

        Assert.Equal(["không quá 05 tập thể, không quá 12 cá nhân"], SampleBrief.Texts(values, "quotas"));
        Assert.Equal(["Xã Tân Phú: 05 đại biểu"], SampleBrief.Texts(values, "seats"));
    }
}
