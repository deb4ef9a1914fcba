namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class ReportSectionTests
{
    [Fact]
    public void What_the_parent_wants_to_read_is_carried_over() => Assert.Equal(["Báo cáo phải nêu rõ ba cách làm mới."], SampleBrief.Texts(
        SampleBrief.Fill("report", "I. CHƯƠNG TRÌNH HỘI NGHỊ", "- Báo cáo tổng kết. Báo cáo phải nêu rõ ba cách làm mới;", "- Bế mạc."), "contents"));
}
