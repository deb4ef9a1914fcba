using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Outline;

public sealed class PlanStructureTests
{
    private static readonly string[] Sections =
    [
        "I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "2. Nhân rộng gương tốt.", "II. NỘI DUNG", "1. Việc cần làm", "1.1. Treo cờ.", "a) Cờ Tổ quốc.", "- Ba lá;", "2. Kê ghế.",
        "Trên đây là kế hoạch của xã, các thôn làm theo./.",
    ];

    [Fact]
    public void A_plan_that_lost_its_first_sections_still_has_an_outline()
    {
        var plan = Plan.From(SamplePlan.Draft("IV. THÀNH PHẦN", "1. Đại biểu các thôn.", "V. TỔ CHỨC THỰC HIỆN", "1. Văn phòng chuẩn bị."), "draft");

        Assert.Equal(["IV", "IV.1", "V", "V.1"], plan.Items.Select(static item => item.Path));
    }

    [Theory]
    [InlineData("Thực hiện công tác thi đua, khen thưởng năm 2025", "II. TỔ CHỨC HỘI NGHỊ BIỂU DƯƠNG ĐIỂN HÌNH TIÊN TIẾN", true)]
    [InlineData("Thực hiện công tác thi đua, khen thưởng năm 2025", "II. TỔ CHỨC PHONG TRÀO THI ĐUA", false)]
    [InlineData("Tổ chức Hội nghị điển hình tiên tiến", "II. NỘI DUNG", true)]
    public void A_plan_is_about_an_event_by_its_title_or_a_section(string title, string heading, bool expected)
    {
        var plan = Plan.From(SamplePlan.Of("ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ", "KẾ HOẠCH", title, "Căn cứ chương trình công tác năm;", "I. MỤC ĐÍCH", "1. Ghi công.", heading, "1. Thời gian: tháng 8."), "draft");

        Assert.Equal(expected, plan.IsAboutEvent);
    }

    [Fact]
    public void Head_is_read()
    {
        var header = Plan.From(SamplePlan.Parent(Sections), "parent:0").Header;
        Assert.Equal("12/KH-UBND", header.Number);
        Assert.Equal("KH-UBND", header.Symbol);
        Assert.Equal(new DateOnly(2025, 5, 5), header.Date);
        Assert.Equal(UnitKind.Province, header.UnitKind);
        Assert.Equal(AdministrativeLevel.Province, header.Level);
        Assert.Equal("KẾ HOẠCH", header.DocumentType);
    }

    [Fact]
    public void Blanks_in_the_head_stay_open()
    {
        var header = Draft().Header;
        Assert.Null(header.Number);
        Assert.Equal("KH-UBND", header.Symbol);
        Assert.Null(header.Date);
        Assert.Equal((new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 30)), header.DateRange);
        Assert.Equal(UnitKind.Commune, header.UnitKind);
        Assert.Equal(AdministrativeLevel.Commune, header.Level);
    }

    [Fact]
    public void Title_and_preamble_are_parted()
    {
        var plan = Draft();
        Assert.StartsWith("Tổ chức Hội nghị", plan.Header.Title);
        Assert.StartsWith("Thực hiện Kế hoạch số 12", Assert.Single(plan.Preamble).Block.Text);
    }

    [Fact]
    public void Sections_are_nested()
    {
        var plan = Draft();
        Assert.Equal(["I", "I.1", "I.2", "II", "II.1", "II.1.1", "II.1.1.a", "II.1.1.a", "II.2"], plan.Items.Select(static item => item.Path));
        Assert.Equal(2, plan.Items.Count(static item => item.Parent is null));
        Assert.Equal("Cờ Tổ quốc.", plan.Items[6].Content);
        Assert.True(plan.Items[0].IsHeading);
        Assert.False(plan.Items[1].IsHeading);
    }

    [Fact]
    public void Closing_and_foot_are_found()
    {
        var plan = Draft();
        Assert.StartsWith("Trên đây là", Assert.Single(plan.Closing).Block.Text);
        Assert.Equal("Nơi nhận:", plan.Foot.RecipientsHeading?.Text);
        Assert.Equal(["- Ủy ban nhân dân tỉnh;", "- Lưu: VT."], plan.Foot.Recipients.Select(static block => block.Text));
        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Mẫu"], plan.Foot.Signature.Select(static block => block.Text));
    }

    [Fact]
    public void Annexes_are_numbered_anew()
    {
        var body = SamplePlan.Draft(Sections).Blocks.Select(static block => block.Text);
        var plan = Plan.From(SamplePlan.Of([.. body, "PHỤ LỤC I", "I. PHẦN CHUNG", "1. Tên gương.", "PHỤ LỤC II", "I. PHẦN RIÊNG", "1. Tên thôn."]), "draft");
        Assert.Equal(9, plan.Items.Count);
        Assert.Equal(["", "I", "I.1", "", "I", "I.1"], plan.Annexes.Select(static item => item.Path));
        Assert.Same(plan.Annexes[4], plan.Annexes[5].Parent);
    }

    [Fact]
    public void Only_a_plan_for_several_levels_binds_those_below()
    {
        Assert.True(Plan.From(SamplePlan.Parent(Sections), "parent:0").BindsSubordinates);
        Assert.False(Draft().BindsSubordinates);
    }

    private static Plan Draft() => Plan.From(SamplePlan.Draft(Sections), "draft");
}
