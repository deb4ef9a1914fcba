using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class RelativeDeadlinesTests
{
    [Theory]
    [InlineData("gửi về huyện trước 15 ngày", ">= 15 calendar before")]
    [InlineData("trước ít nhất 15 ngày", ">= 15 calendar before")]
    [InlineData("trước tối thiểu 15 ngày", ">= 15 calendar before")]
    [InlineData("ít nhất trước 15 ngày", ">= 15 calendar before")]
    [InlineData("trước 15 (mười lăm) ngày", ">= 15 calendar before")]
    [InlineData("trước mười lăm ngày", ">= 15 calendar before")]
    [InlineData("trước khoảng 15 ngày", "~ 15 calendar before")]
    [InlineData("trước trên 15 ngày", "> 15 calendar before")]
    [InlineData("trước 02 tuần", ">= 14 calendar before")]
    [InlineData("trước một tuần", ">= 7 calendar before")]
    [InlineData("trước 10 ngày làm việc", ">= 10 working before")]
    [InlineData("tối thiểu trước 03 ngày làm việc", ">= 3 working before")]
    [InlineData("Trước khi tổ chức Hội nghị 15 ngày", ">= 15 calendar before khi tổ chức Hội nghị")]
    [InlineData("Trước khi khai mạc ít nhất 10 ngày", ">= 10 calendar before khi khai mạc")]
    [InlineData("trước ngày tổ chức Đại hội 20 ngày", ">= 20 calendar before ngày tổ chức Đại hội")]
    [InlineData("Trước khi tổ chức Hội nghị gửi kế hoạch, báo cáo về tỉnh trước 15 ngày", ">= 15 calendar before khi tổ chức Hội nghị")]
    [InlineData("Trước khi tổ chức Hội nghị, các xã gửi hồ sơ về huyện trước 15 ngày", ">= 15 calendar before khi tổ chức Hội nghị")]
    [InlineData("Trước khi tổ chức Hội nghị đề nghị các đơn vị gửi báo cáo trước 15 ngày", ">= 15 calendar before khi tổ chức Hội nghị")]
    [InlineData("15 ngày trước khi tổ chức Hội nghị", ">= 15 calendar before khi tổ chức Hội nghị")]
    [InlineData("ít nhất 10 (mười) ngày trước khi khai mạc", ">= 10 calendar before khi khai mạc")]
    [InlineData("chậm nhất 10 ngày làm việc trước ngày khai mạc", ">= 10 working before ngày khai mạc")]
    [InlineData("chậm nhất là 05 ngày trước ngày họp", ">= 5 calendar before ngày họp")]
    [InlineData("chậm nhất trước 40 ngày trước ngày bầu cử", ">= 40 calendar before ngày bầu cử")]
    [InlineData("tối thiểu 07 ngày trước hội nghị", ">= 7 calendar before hội nghị")]
    [InlineData("không quá 30 ngày trước khi họp", "<= 30 calendar before khi họp")]
    [InlineData("trong thời hạn 07 ngày", "<= 7 calendar after")]
    [InlineData("trong thời hạn 05 ngày làm việc", "<= 5 working after")]
    [InlineData("trong vòng 10 ngày", "<= 10 calendar after")]
    [InlineData("trong thời hạn 07 ngày kể từ ngày nhận đủ hồ sơ", "<= 7 calendar after ngày nhận đủ hồ sơ")]
    [InlineData("trong thời hạn 07 ngày, kể từ ngày kết thúc", "<= 7 calendar after ngày kết thúc")]
    [InlineData("sau 05 ngày kể từ ngày kết thúc", "= 5 calendar after ngày kết thúc")]
    [InlineData("chậm nhất 05 ngày sau khi kết thúc Hội nghị", "<= 5 calendar after khi kết thúc Hội nghị")]
    [InlineData("chậm nhất sau 05 ngày kể từ ngày kết thúc", "<= 5 calendar after ngày kết thúc")]
    [InlineData("không quá 03 ngày kể từ ngày ban hành", "<= 3 calendar after ngày ban hành")]
    [InlineData("10 ngày tính từ ngày ký", "<= 10 calendar after ngày ký")]
    [InlineData("trong vòng 02 tuần kể từ ngày họp", "<= 14 calendar after ngày họp")]
    public void Deadline_is_found(string text, string expected) =>
        Assert.Equal(expected, Describe(Assert.Single(RelativeDeadlines.Find(text, VietnameseText.ToKey(text)))));

    [Theory]
    [InlineData("trước ngày 15/8/2025")]
    [InlineData("trước ngày 15 tháng 8")]
    [InlineData("thời gian 02 ngày")]
    [InlineData("1/2 ngày")]
    [InlineData("01 ngày, dự kiến tháng 8")]
    [InlineData("trước khi sắp xếp")]
    [InlineData("sau ngày 15/8/2025")]
    [InlineData("trong 5 năm tới")]
    [InlineData("ngày 15 trước giờ khai mạc")]
    [InlineData("trước 30/9/2025")]
    public void What_is_no_deadline_is_left(string text) => Assert.Empty(RelativeDeadlines.Find(text, VietnameseText.ToKey(text)));

    [Fact]
    public void Span_covers_the_words_of_the_deadline()
    {
        const string Text = "Hồ sơ gửi về huyện chậm nhất 10 ngày làm việc trước ngày khai mạc.";

        var found = Assert.Single(RelativeDeadlines.Find(Text, VietnameseText.ToKey(Text)));

        Assert.Equal("chậm nhất 10 ngày làm việc trước ngày khai mạc", found.Span.Slice(Text));
    }

    private static string Describe(RelativeDeadline deadline) =>
        $"{ComparisonJsonConverter.Sign(deadline.Op)} {deadline.Days} {deadline.DayKind} {deadline.Direction} {deadline.Anchor}".TrimEnd();
}
