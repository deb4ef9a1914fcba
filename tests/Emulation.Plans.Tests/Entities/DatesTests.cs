using System.Globalization;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class DatesTests
{
    [Theory]
    [InlineData("Ngày 15/8/2025", "2025-08-15", "Day")]
    [InlineData("15/08/2025", "2025-08-15", "Day")]
    [InlineData("08-08-2025", "2025-08-08", "Day")]
    [InlineData("08.8.2025", "2025-08-08", "Day")]
    [InlineData("sáng 22/8/2025", "2025-08-22", "Day")]
    [InlineData("ngày 08 tháng 8 năm 2025", "2025-08-08", "Day")]
    [InlineData("ngày 8 tháng 8/2025", "2025-08-08", "Day")]
    [InlineData("ngày 29/02/2024", "2024-02-29", "Day")]
    [InlineData("từ ngày 20 đến ngày 25/8/2025", "2025-08-20..2025-08-25", "DayRange")]
    [InlineData("từ ngày 20/8 đến 25/8/2025", "2025-08-20..2025-08-25", "DayRange")]
    [InlineData("từ ngày 28/8/2025 đến hết ngày 05/9/2025", "2025-08-28..2025-09-05", "DayRange")]
    [InlineData("20-25/8/2025", "2025-08-20..2025-08-25", "DayRange")]
    [InlineData("ngày 20, 21/8/2025", "2025-08-20..2025-08-21", "DayRange")]
    [InlineData("ngày 20 và 21/8/2025", "2025-08-20..2025-08-21", "DayRange")]
    [InlineData("từ ngày 20 đến ngày 25 tháng 8 năm 2025", "2025-08-20..2025-08-25", "DayRange")]
    [InlineData("từ ngày 30 tháng 8 đến ngày 02 tháng 9 năm 2025", "2025-08-30..2025-09-02", "DayRange")]
    [InlineData("tháng 02/2025", "2025-02-01..2025-02-28", "Month")]
    [InlineData("Tháng 11/2024", "2024-11-01..2024-11-30", "Month")]
    [InlineData("tháng 11 năm 2024", "2024-11-01..2024-11-30", "Month")]
    [InlineData("tháng 11-2024", "2024-11-01..2024-11-30", "Month")]
    [InlineData("tháng Tám năm 2025", "2025-08-01..2025-08-31", "Month")]
    [InlineData("tháng Năm năm 2025", "2025-05-01..2025-05-31", "Month")]
    [InlineData("hoàn thành 12/2025", "2025-12-01..2025-12-31", "Month")]
    [InlineData("Tân Phú, ngày      tháng 7 năm 2025", "2025-07-01..2025-07-31", "Month")]
    [InlineData("Tân Phú, ngày … tháng 7 năm 2025", "2025-07-01..2025-07-31", "Month")]
    [InlineData("đầu tháng 8/2025", "2025-08-01..2025-08-10", "MonthPart")]
    [InlineData("giữa tháng 8/2025", "2025-08-11..2025-08-20", "MonthPart")]
    [InlineData("cuối tháng 8/2025", "2025-08-21..2025-08-31", "MonthPart")]
    [InlineData("cuối tháng 02 năm 2024", "2024-02-21..2024-02-29", "MonthPart")]
    [InlineData("nửa đầu tháng 8/2025", "2025-08-01..2025-08-15", "MonthPart")]
    [InlineData("nửa cuối tháng 8/2025", "2025-08-16..2025-08-31", "MonthPart")]
    [InlineData("thượng tuần tháng 9/2025", "2025-09-01..2025-09-10", "MonthPart")]
    [InlineData("quý I/2025", "2025-01-01..2025-03-31", "Quarter")]
    [InlineData("Quý II-2025", "2025-04-01..2025-06-30", "Quarter")]
    [InlineData("quý 1 năm 2025", "2025-01-01..2025-03-31", "Quarter")]
    [InlineData("quý III năm 2025", "2025-07-01..2025-09-30", "Quarter")]
    [InlineData("Quý IV/2025", "2025-10-01..2025-12-31", "Quarter")]
    [InlineData("quý 3/2025", "2025-07-01..2025-09-30", "Quarter")]
    [InlineData("6 tháng đầu năm 2025", "2025-01-01..2025-06-30", "HalfYear")]
    [InlineData("06 tháng cuối năm 2025", "2025-07-01..2025-12-31", "HalfYear")]
    [InlineData("trong năm 2025", "2025-01-01..2025-12-31", "Year")]
    [InlineData("đến hết năm 2025", "2025-01-01..2025-12-31", "Year")]
    public void Date_is_found(string text, string period, string precision)
    {
        var found = Assert.Single(Dates.Find(text, VietnameseText.ToKey(text)));

        Assert.Equal(period, Period(found));
        Assert.Equal(precision, found.Precision.ToString());
    }

    [Theory]
    [InlineData("quý IV", "2025-10-01..2025-12-31")]
    [InlineData("trước 30/9", "2025-09-30")]
    [InlineData("ngày 20/8", "2025-08-20")]
    [InlineData("từ 20/8 đến 25/8", "2025-08-20..2025-08-25")]
    [InlineData("ngày 05 tháng 9", "2025-09-05")]
    [InlineData("cuối tháng 8", "2025-08-21..2025-08-31")]
    [InlineData("6 tháng cuối năm", "2025-07-01..2025-12-31")]
    public void Missing_year_comes_from_context(string text, string period)
    {
        var key = VietnameseText.ToKey(text);

        Assert.Empty(Dates.Find(text, key));
        var found = Assert.Single(Dates.Find(text, key, 2025));
        Assert.Equal(period, Period(found));
        Assert.True(found.YearInherited);
    }

    [Theory]
    [InlineData("trước ngày 15/9/2025", "OnOrBefore 2025-09-14")]
    [InlineData("gửi trước 15/9/2025", "OnOrBefore 2025-09-14")]
    [InlineData("Trước ngày 15 tháng 9 năm 2025", "OnOrBefore 2025-09-14")]
    [InlineData("trước 17 giờ ngày 15/9/2025", "OnOrBefore 2025-09-14")]
    [InlineData("hoàn thành trước ngày 31/12/2025", "OnOrBefore 2025-12-30")]
    [InlineData("chậm nhất trước ngày 15/9/2025", "OnOrBefore 2025-09-14")]
    [InlineData("trước tháng 9/2025", "OnOrBefore 2025-08-31")]
    [InlineData("chậm nhất ngày 15/9/2025", "OnOrBefore 2025-09-15")]
    [InlineData("chậm nhất là ngày 15/9/2025", "OnOrBefore 2025-09-15")]
    [InlineData("chậm nhất đến ngày 15/9/2025", "OnOrBefore 2025-09-15")]
    [InlineData("muộn nhất vào ngày 15/9/2025", "OnOrBefore 2025-09-15")]
    [InlineData("không muộn hơn ngày 15/9/2025", "OnOrBefore 2025-09-15")]
    [InlineData("không quá ngày 15/9/2025", "OnOrBefore 2025-09-15")]
    [InlineData("đến hết ngày 15/9/2025", "OnOrBefore 2025-09-15")]
    [InlineData("hoàn thành trong quý I/2025", "OnOrBefore 2025-03-31")]
    [InlineData("xong trong tháng 02/2025", "OnOrBefore 2025-02-28")]
    [InlineData("Thời gian hoàn thành: Tháng 11/2024", "OnOrBefore 2024-11-30")]
    [InlineData("Hoàn thành trước hoặc trong ngày 15/9/2025", "OnOrBefore 2025-09-15")]
    [InlineData("tổ chức trong tháng 8/2025", "Within 2025-08-31")]
    [InlineData("sau ngày 15/9/2025", "After ")]
    [InlineData("kể từ ngày 15/9/2025", "After ")]
    [InlineData("từ ngày 15/9/2025", "After ")]
    [InlineData("tổ chức ngày 15/9/2025", "None ")]
    [InlineData("Dự kiến: ngày 15/9/2025", "None ")]
    public void Words_before_a_date_make_its_deadline(string text, string expected)
    {
        var found = Assert.Single(Dates.Find(text, VietnameseText.ToKey(text)));

        Assert.Equal(expected, $"{found.Relation} {found.DeadlineDate?.ToString("O", CultureInfo.InvariantCulture)}");
    }

    [Theory]
    [InlineData("Dự kiến: Ngày 15/8/2025", true)]
    [InlineData("dự kiến tổ chức vào cuối tháng 8/2025", true)]
    [InlineData("Dự kiến 150 đại biểu. Thời gian: 15/8/2025", false)]
    [InlineData("Thời gian: ngày 15/8/2025", false)]
    public void Tentative_date_is_marked(string text, bool tentative) =>
        Assert.Equal(tentative, Assert.Single(Dates.Find(text, VietnameseText.ToKey(text))).Tentative);

    [Theory]
    [InlineData("thứ Sáu, ngày 15/8/2025", DayOfWeek.Friday, "thứ Sáu, ngày 15/8/2025")]
    [InlineData("sáng thứ tư ngày 20 tháng 8 năm 2025", DayOfWeek.Wednesday, "thứ tư ngày 20 tháng 8 năm 2025")]
    [InlineData("Chủ nhật, 17/8/2025", DayOfWeek.Sunday, "Chủ nhật, 17/8/2025")]
    [InlineData("thứ 2 (ngày 18/8/2025)", DayOfWeek.Monday, "thứ 2 (ngày 18/8/2025")]
    public void Weekday_is_captured(string text, DayOfWeek weekday, string span)
    {
        var found = Assert.Single(Dates.Find(text, VietnameseText.ToKey(text)));

        Assert.Equal(weekday, found.Weekday);
        Assert.Equal(span, found.Span.Slice(text));
    }

    [Theory]
    [InlineData("31/4/2025")]
    [InlineData("ngày 30/02/2025")]
    [InlineData("29/02/2025")]
    [InlineData("ngày 31 tháng 6 năm 2025")]
    [InlineData("15/13/2025")]
    [InlineData("00/8/2025")]
    public void Impossible_date_is_told_apart(string text)
    {
        var block = new Block { Index = 0, Text = text };

        Assert.Empty(Dates.Find(block));
        Assert.Single(Dates.FindImpossible(block));
    }

    [Theory]
    [InlineData("Thời gian: 1/2 ngày")]
    [InlineData("Kế hoạch số 12/2025/KH-UBND")]
    [InlineData("Nghị định số 98/2023/NĐ-CP")]
    [InlineData("Luật Thi đua, khen thưởng năm 2022")]
    [InlineData("Quý khách mời")]
    [InlineData("quý vị đại biểu")]
    [InlineData("giai đoạn 2020 - 2025")]
    [InlineData("tổ 2/3 số đại biểu")]
    [InlineData("150 đại biểu")]
    [InlineData("hàng tháng")]
    [InlineData("5 năm tới")]
    [InlineData("Số: 12/2025")]
    public void What_is_no_date_is_left(string text) => Assert.Empty(Dates.Find(text, VietnameseText.ToKey(text), 2025));

    private static string Period(DateMention date)
    {
        var (from, to) = (date.From.ToString("O", CultureInfo.InvariantCulture), date.To.ToString("O", CultureInfo.InvariantCulture));
        return from == to ? from : from + ".." + to;
    }
}
