namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class SubmissionSectionTests
{
    [Theory]
    [InlineData("15 ngày", "15 ngày (chậm nhất ngày 07 tháng 8 năm 2025)")]
    [InlineData("10 ngày làm việc", "10 ngày làm việc (chậm nhất ngày 08 tháng 8 năm 2025)")]
    public void The_period_is_written_with_the_day_it_comes_to(string period, string written)
    {
        var sentence = Assert.Single(SampleBrief.Texts(SampleBrief.Fill("submission", "I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã",
            $"- Trước khi tổ chức hội nghị {period}, gửi chương trình về Sở Nội vụ."), "submissions"));

        Assert.Contains(written, sentence, StringComparison.Ordinal);
        Assert.Contains("gửi chương trình về Sở Nội vụ", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Trong quá trình thực hiện, gặp khó khăn thì kịp thời báo cáo về Sở Nội vụ.", "kịp thời báo cáo về Sở Nội vụ.")]
    [InlineData("Trên đây là Kế hoạch của tỉnh; các đơn vị báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp./.", "báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp.")]
    public void Of_a_duty_to_report_stays_what_is_to_be_done(string duty, string written) =>
        Assert.Equal([written], SampleBrief.Texts(SampleBrief.Fill("submission", "I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã", duty), "reports"));
}
