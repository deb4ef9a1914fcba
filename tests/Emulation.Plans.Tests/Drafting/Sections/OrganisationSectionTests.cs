namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class OrganisationSectionTests
{
    private static readonly string[] Staff =
    [
        "I. TỔ CHỨC HỘI NGHỊ CẤP XÃ", "1. Số lượng đại biểu",
        "- Xã có dưới 200 cán bộ, công chức, viên chức thì tổ chức Hội nghị toàn thể.", "- Xã có từ 200 cán bộ, công chức, viên chức trở lên thì tổ chức Hội nghị đại biểu.",
    ];

    [Theory]
    [InlineData(180, "“Hội nghị điển hình tiên tiến” theo hình thức hội nghị toàn thể")]
    [InlineData(200, "“Hội nghị điển hình tiên tiến” theo hình thức hội nghị đại biểu")]
    public void The_staff_decides_between_plenary_and_delegates(int staff, string form) =>
        Assert.EndsWith(form, SampleBrief.Fill("organisation", SampleBrief.Of(SampleBrief.Facts with { Staff = staff }, Staff)).Texts["form"], StringComparison.Ordinal);

    [Fact]
    public void An_unknown_staff_decides_nothing() =>
        Assert.Equal("Tổ chức “Hội nghị điển hình tiên tiến”", SampleBrief.Fill("organisation", SampleBrief.Of(SampleBrief.Facts with { Staff = null }, Staff)).Texts["form"]);

    [Fact]
    public void Groups_and_priorities_are_the_parent_s()
    {
        var values = SampleBrief.Fill("organisation", "I. TỔ CHỨC HỘI NGHỊ CẤP XÃ", "1. Thành phần: Khách mời; lãnh đạo xã; đại diện nông dân giỏi. Ưu tiên lựa chọn thợ trẻ.");

        Assert.Equal("Khách mời; lãnh đạo xã; đại diện nông dân giỏi", values.Texts["composition"]);
        Assert.Equal(["Ưu tiên lựa chọn thợ trẻ."], SampleBrief.Texts(values, "priorities"));
    }

    [Theory]
    [InlineData(null, "02 ngày")]
    [InlineData("morning", "1/2 ngày")]
    public void A_session_is_half_a_day_and_without_one_the_parent_s_days_stand(string? session, string duration)
    {
        var facts = SampleBrief.Facts with { Event = SampleBrief.Facts.Event! with { Session = session } };

        Assert.Equal(duration, SampleBrief.Fill("organisation", SampleBrief.Of(facts, "I. TỔ CHỨC HỘI NGHỊ CẤP XÃ", "1. Thời gian: 02 ngày.")).Texts["duration"]);
    }
}
