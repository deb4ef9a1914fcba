using Emulation.Plans.Drafting;
using Emulation.Plans.Outline;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Drafting;

public sealed class PagePartTests
{
    private static readonly Plan Whole = PlanOf(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH", "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú", "Căn cứ Luật Thi đua, khen thưởng năm 2022;",
        "Ủy ban nhân dân xã ban hành kế hoạch như sau:", "I. MỤC ĐÍCH", "1. Ghi nhận công sức của tập thể và cá nhân.", "II. TỔ CHỨC THỰC HIỆN", "1. Văn phòng chuẩn bị giấy mời.",
        "Trên đây là kế hoạch, đề nghị các đơn vị thực hiện./.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");

    private static readonly Plan Bare = PlanOf("I. MỤC ĐÍCH", "1. Ghi nhận công sức của tập thể và cá nhân.", "II. KINH PHÍ", "1. Ngân sách xã.");

    private static Plan PlanOf(params string[] lines) => Plan.From(SamplePlan.Of(lines), "draft");

    [Theory]
    [InlineData(SectionPlace.Head, "CỘNG HÒA")]
    [InlineData(SectionPlace.Title, "Tổ chức Hội nghị")]
    [InlineData(SectionPlace.Bases, "Căn cứ Luật")]
    [InlineData(SectionPlace.Opening, "Ủy ban nhân dân xã")]
    [InlineData(SectionPlace.Closing, "Trên đây")]
    [InlineData(SectionPlace.Recipients, "Nơi nhận")]
    [InlineData(SectionPlace.Signature, "TM. ỦY BAN")]
    public void A_part_is_found_by_what_it_says_and_missed_where_it_is_not(SectionPlace part, string start)
    {
        Assert.StartsWith(start, PagePart.In(Whole, part, [])?.Text, StringComparison.Ordinal);
        Assert.Null(PagePart.In(Bare, part, []));
    }

    [Theory]
    [InlineData(SectionPlace.Head, "CỘNG HÒA", "I. MỤC ĐÍCH")]
    [InlineData(SectionPlace.Bases, "Căn cứ Luật", "I. MỤC ĐÍCH")]
    [InlineData(SectionPlace.Opening, "I. MỤC ĐÍCH", "I. MỤC ĐÍCH")]
    [InlineData(SectionPlace.Closing, "Trên đây", null)]
    [InlineData(SectionPlace.Signature, null, null)]
    public void A_part_goes_before_what_stands_behind_it_on_the_page(SectionPlace part, string? inWhole, string? inBare)
    {
        Assert.StartsWith(inWhole ?? "", Behind(Whole, part)?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Equal(inWhole is null, Behind(Whole, part) is null);
        Assert.Equal(inBare, Behind(Bare, part)?.ToString());
    }

    private static Block? Behind(Plan plan, SectionPlace part) => PagePart.Behind(plan, new SectionSequence(plan), part);
}
