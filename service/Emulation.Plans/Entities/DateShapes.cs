using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>The written shapes of dates in a key, in order and without overlaps; the more exact shape is tried first.</summary>
internal static partial class DateShapes
{
    private static readonly string[] MonthWords =
        ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

    private static readonly SearchValues<char> Marks = SearchValues.Create("/-.");

    public static IReadOnlyList<DateShape> Of(Block block) => block.Once(typeof(DateShapes), static block => Find(block.Key));

    public static IReadOnlyList<DateShape> Find(string key)
    {
        // What no date of a shape is without is cheaper to seek than the shape.
        var joined = HasJoinedDigits(key);
        var month = key.Contains("tháng", StringComparison.Ordinal);
        var found = new List<DateShape>();
        Collect(joined, NumericPattern(), key, found, ReadDay);
        Collect(month, LongPattern(), key, found, ReadDay);
        Collect(key.Contains("quý", StringComparison.Ordinal), QuarterPattern(), key, found, ReadQuarter);
        Collect(month, MonthPattern(), key, found, ReadMonth);
        Collect(month, HalfYearPattern(), key, found, ReadHalfYear);
        Collect(joined, ShortDayPattern(), key, found, ReadDay);
        Collect(joined, ShortMonthPattern(), key, found, ReadMonth);
        Collect(key.Contains("năm", StringComparison.Ordinal), YearPattern(), key, found, ReadYear);
        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    // "15/8", "08-8-2025", "15 . 8": digits on both sides of a mark.
    private static bool HasJoinedDigits(string key)
    {
        for (var mark = key.AsSpan().IndexOfAny(Marks); mark >= 0;)
        {
            var before = key.AsSpan(0, mark).TrimEnd();
            var after = key.AsSpan(mark + 1).TrimStart();
            if (before.Length > 0 && after.Length > 0 && char.IsAsciiDigit(before[^1]) && char.IsAsciiDigit(after[0]))
            {
                return true;
            }

            var next = key.AsSpan(mark + 1).IndexOfAny(Marks);
            mark = next < 0 ? -1 : mark + 1 + next;
        }

        return false;
    }

    private static void Collect(bool possible, Regex pattern, string key, List<DateShape> found, Func<Match, DateShape?> read)
    {
        if (!possible)
        {
            return;
        }

        foreach (Match match in pattern.Matches(key))
        {
            if (read(match) is { } shape && !found.Exists(other => other.Span.Overlaps(shape.Span)))
            {
                found.Add(shape);
            }
        }
    }

    private static DateShape? ReadDay(Match match)
    {
        var first = Number(match, "d1") is { } day ? (day, Number(match, "m1"), Number(match, "y1")) : ((int, int?, int?)?)null;
        var precision = first is null ? DatePrecision.Day : DatePrecision.DayRange;
        return new DateShape(Whole(match), precision, Number(match, "d"), Number(match, "m"), Number(match, "y")) { First = first };
    }

    private static DateShape? ReadMonth(Match match)
    {
        var month = Number(match, "m") ?? Array.IndexOf(MonthWords, VietnameseText.Squeeze(match.Groups["w"].Value)) + 1;
        var part = VietnameseText.Squeeze(match.Groups["part"].Value) switch
        {
            "thượng tuần" => "đầu",
            "trung tuần" => "giữa",
            "hạ tuần" => "cuối",
            var named => named,
        };
        return month is < 1 or > 12
            ? null
            : new DateShape(Whole(match), part.Length == 0 ? DatePrecision.Month : DatePrecision.MonthPart, null, month, Number(match, "y")) { Part = part };
    }

    private static DateShape? ReadQuarter(Match match) =>
        (Number(match, "q") ?? (Numerals.TryParseRoman(match.Groups["r"].Value.ToUpperInvariant(), out var roman) ? roman : 0)) is var quarter and >= 1 and <= 4
            ? new DateShape(Whole(match), DatePrecision.Quarter, null, null, Number(match, "y")) { Ordinal = quarter }
            : null;

    private static DateShape? ReadHalfYear(Match match) =>
        new(Whole(match), DatePrecision.HalfYear, null, null, Number(match, "y")) { Ordinal = match.Groups["part"].ValueSpan is "đầu" ? 1 : 2 };

    // "đầu năm", "cuối năm" have no agreed length in days: the deadline they set is safe only as the whole year.
    private static DateShape? ReadYear(Match match) => new(Whole(match), DatePrecision.Year, null, null, Number(match, "y"));

    private static TextSpan Whole(Match match) =>
        match.Groups["date"] is { Success: true } date ? new TextSpan(date.Index, date.Length) : new TextSpan(match.Index, match.Length);

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : null;

    // "15/8/2025", "08-8-2025", "20 - 25/8/2025", "từ ngày 20/8 đến hết ngày 25/8/2025"; a list "ngày 20, 21/8/2025" is its first to its last day.
    [GeneratedRegex(
        @"(?:(?<!\p{L})ngày\s+|(?<![\d/.\-]|\d ))(?:(?<d1>\d{1,2})(?:\s?/\s?(?<m1>\d{1,2})(?:/(?<y1>\d{4}))?)?(?:\s*(?:-|đến|tới)\s*(?:hết\s+)?|(?<=ngày\s+\d{1,2}(?:/\d{1,2})?)\s*(?:,|và)\s*)(?:ngày\s+)?)?"
        + @"(?<d>\d{1,2})\s?(?<s>[/.\-])\s?(?<m>\d{1,2})\s?\k<s>\s?(?<y>\d{4})(?![\d/]|-\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumericPattern();

    [GeneratedRegex(
        @"(?<!\p{L})(?:ngày\s+(?<d1>\d{1,2})(?:(?:/|\s+tháng\s+)(?<m1>\d{1,2})(?:(?:/|\s+năm\s+)(?<y1>\d{4}))?)?\s*(?:-|đến|tới|và|,)\s*(?:hết\s+)?(?:ngày\s+)?|ngày\s+)(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:(?:,?\s+năm\s+|\s*/\s*)(?<y>\d{4}))?(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LongPattern();

    [GeneratedRegex(@"(?<!\p{L})quý\s*(?:(?<q>[1-4])(?!\d)|(?<r>i{1,3}|iv)(?!\p{L}))(?:(?:\s*[/\-,]\s*|\s+)(?:năm\s+)?(?<y>(?:19|20)\d\d)(?!\d))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex QuarterPattern();

    // A day left blank before signing ("ngày … tháng 7 năm 2025") leaves the month.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<part>nửa\s+đầu|nửa\s+cuối|đầu|giữa|cuối|thượng\s+tuần|trung\s+tuần|hạ\s+tuần)\s+|(?<!\p{L})ngày[\s.…_]*)?tháng\s*(?:(?<m>\d{1,2})(?!\d)|(?<w>mười\s+một|mười\s+hai|một|hai|ba|tư|năm(?=\s+năm)|sáu|bảy|tám|chín|mười)(?=\s+năm))(?:\s*(?:/|-)\s*(?<y>\d{4})|,?\s+năm\s+(?<y>\d{4}))?(?![\d])(?!\s*-\s*\d{1,2}\s*/)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:6|06|sáu)\s+tháng\s+(?<part>đầu|cuối)\s+năm(?:\s+(?<y>\d{4}))?(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex HalfYearPattern();

    // Without a year only behind a word of time, or "1/2 ngày" and "tổ 2/3" would be days.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:trước|sau|đến|hết|nhất|từ|sáng|chiều|tối|vào|là|thứ\s+\p{L}+,?)\s+(?=\d))?(?<date>(?:(?<=(?:trước|sau|đến|hết|nhất|từ|sáng|chiều|tối|vào|là|thứ\s+\p{L}+,?)\s+)|ngày\s+)(?:(?<d1>\d{1,2})(?:/(?<m1>\d{1,2}))?\s*(?:-|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?)?(?<d>\d{1,2})/(?<m>\d{1,2}))(?![\d/]|[.\-]\d|\s+(?:ngày|buổi|số|tổng))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ShortDayPattern();

    [GeneratedRegex(@"(?<![\d/.,\-\p{L}]|số\s*:?\s*)(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)\d\d)(?![\d/]|-\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ShortMonthPattern();

    [GeneratedRegex(@"(?<!\p{L})(?:trước|trong|hết|sau|nhất|đầu|giữa|cuối)\s+(?:(?:đến|trong|đầu|giữa|cuối)\s+)?(?<date>năm\s+(?<y>(?:19|20)\d\d))(?![\d/])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex YearPattern();
}
