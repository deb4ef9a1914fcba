using System.Globalization;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("Thời gian: 1/2 ngày", "= 0.5")]
    [InlineData("½ ngày", "= 0.5")]
    [InlineData("nửa ngày", "= 0.5")]
    [InlineData("một nửa ngày", "= 0.5")]
    [InlineData("0,5 ngày", "= 0.5")]
    [InlineData("01 buổi", "= 0.5")]
    [InlineData("một buổi", "= 0.5")]
    [InlineData("1 buổi", "= 0.5")]
    [InlineData("01 (một) buổi", "= 0.5")]
    [InlineData("hai buổi", "= 1")]
    [InlineData("02 buổi", "= 1")]
    [InlineData("03 buổi", "= 1.5")]
    [InlineData("01 ngày", "= 1")]
    [InlineData("một ngày", "= 1")]
    [InlineData("một ngày rưỡi", "= 1.5")]
    [InlineData("1,5 ngày", "= 1.5")]
    [InlineData("1½ ngày", "= 1.5")]
    [InlineData("1.5 ngày", "= 1.5")]
    [InlineData("02 ngày", "= 2")]
    [InlineData("không quá 01 buổi", "<= 0.5")]
    [InlineData("không quá 1/2 ngày làm việc", "<= 0.5")]
    [InlineData("tối đa 01 ngày", "<= 1")]
    [InlineData("không vượt quá ½ ngày", "<= 0.5")]
    [InlineData("dưới 01 ngày", "< 1")]
    [InlineData("ít nhất 01 buổi", ">= 0.5")]
    [InlineData("khoảng 1/2 ngày", "~ 0.5")]
    [InlineData("trong 02 ngày", "= 2")]
    [InlineData("01 buổi (sáng)", "= 0.5 morning")]
    [InlineData("01 buổi, sáng ngày 22/8/2025", "= 0.5 morning")]
    [InlineData("½ ngày, dự kiến sáng 22/8/2025", "= 0.5 morning")]
    [InlineData("1/2 ngày (buổi chiều)", "= 0.5 afternoon")]
    [InlineData("1/2 ngày, chiều thứ Sáu", "= 0.5 afternoon")]
    [InlineData("01 buổi tối", "= 0.5 evening")]
    [InlineData("1/2 ngày; buổi sáng hoặc buổi chiều", "= 0.5")]
    [InlineData("Thời gian: 1/2 ngày, hoàn thành trong quý I/2025", "= 0.5")]
    public void Duration_is_found(string text, string expected) =>
        Assert.Equal(expected, Describe(Assert.Single(Durations.Find(text, VietnameseText.ToKey(text)))));

    [Theory]
    [InlineData("ngày 1/2")]
    [InlineData("ngày 01 tháng 2")]
    [InlineData("ngày 1/2 buổi sáng")]
    [InlineData("sáng 1/2 ngày hội")]
    [InlineData("ngày 01 buổi sáng")]
    [InlineData("trước 15 ngày")]
    [InlineData("15 ngày trước khi tổ chức")]
    [InlineData("trong thời hạn 07 ngày")]
    [InlineData("sau 05 ngày kể từ ngày kết thúc")]
    [InlineData("Trước khi tổ chức Hội nghị 15 ngày")]
    [InlineData("80 năm ngày thành lập")]
    [InlineData("các ngày lễ lớn")]
    [InlineData("15/8/2025")]
    [InlineData("150 đại biểu")]
    [InlineData("03 ngày lễ lớn")]
    public void What_is_no_duration_is_left(string text) => Assert.Empty(Durations.Find(text, VietnameseText.ToKey(text)));

    private static string Describe(Duration duration) =>
        $"{ComparisonJsonConverter.Sign(duration.Op)} {duration.Days.ToString("0.##", CultureInfo.InvariantCulture)} {duration.Session}".TrimEnd();
}
