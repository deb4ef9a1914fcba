using System.Globalization;

namespace Emulation.Plans.Drafting;

/// <summary>Ngày tháng trong văn bản: days below 10 and the months 1 and 2 have a 0 in front (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b).</summary>
internal static class DraftDates
{
    public static string Long(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00} tháng {Month(day)} năm {day.Year}");

    public static string Short(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{Month(day)}/{day.Year}");

    /// <summary>"07 giờ 30".</summary>
    public static string Hour(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00} giờ {time.Minute:00}");

    /// <summary>"thứ Sáu", "Chủ nhật" (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.8).</summary>
    public static string Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Monday => "thứ Hai",
        DayOfWeek.Tuesday => "thứ Ba",
        DayOfWeek.Wednesday => "thứ Tư",
        DayOfWeek.Thursday => "thứ Năm",
        DayOfWeek.Friday => "thứ Sáu",
        DayOfWeek.Saturday => "thứ Bảy",
        _ => "Chủ nhật",
    };

    /// <summary>The day so many calendar or working days (Monday to Friday) away.</summary>
    public static DateOnly Before(DateOnly day, int days, bool working) => Away(day, days, working, step: -1);

    /// <inheritdoc cref="Before"/>
    public static DateOnly After(DateOnly day, int days, bool working) => Away(day, days, working, step: 1);

    private static DateOnly Away(DateOnly day, int days, bool working, int step)
    {
        while (days > 0)
        {
            day = day.AddDays(step);
            days -= working && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    private static string Month(DateOnly day) => day.Month.ToString(day.Month < 3 ? "00" : "0", CultureInfo.InvariantCulture);
}
