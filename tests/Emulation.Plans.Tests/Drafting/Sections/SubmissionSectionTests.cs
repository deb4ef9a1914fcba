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
}
