using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>A date as written, before the calendar and the context are asked.</summary>
internal sealed record DateShape(TextSpan Span, DatePrecision Precision, int? Day, int? Month, int? Year)
{
    public (int Day, int? Month, int? Year)? First { get; init; }

    /// <summary>Quarter or half of a year, 1-based.</summary>
    public int Ordinal { get; init; }

    /// <summary>"đầu", "giữa", "cuối", "nửa đầu", "nửa cuối"; empty for the whole.</summary>
    public string Part { get; init; } = "";

    public static bool Exists(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>First and last day; null where the calendar has no such date or the year is unknown.</summary>
    public (DateOnly From, DateOnly To)? Period(int? contextYear)
    {
        if ((Year ?? contextYear) is not { } year || year is < 1900 or > 2100)
        {
            return null;
        }

        return Precision switch
        {
            DatePrecision.Day => Exists(year, Month!.Value, Day!.Value) ? Single(new DateOnly(year, Month.Value, Day.Value)) : null,
            DatePrecision.DayRange => Range(year),
            DatePrecision.Month or DatePrecision.MonthPart when Month is >= 1 and <= 12 => OfMonth(year, Month.Value),
            DatePrecision.Quarter => OfMonths(year, Ordinal * 3 - 2, Ordinal * 3),
            DatePrecision.HalfYear => OfMonths(year, Ordinal * 6 - 5, Ordinal * 6),
            DatePrecision.Year => OfMonths(year, 1, 12),
            _ => null,
        };
    }

    private (DateOnly, DateOnly)? Range(int year)
    {
        var (day, month, firstYear) = First!.Value;
        var (startYear, startMonth) = (firstYear ?? year, month ?? Month!.Value);
        if (!Exists(year, Month!.Value, Day!.Value) || !Exists(startYear, startMonth, day))
        {
            return null;
        }

        var (from, to) = (new DateOnly(startYear, startMonth, day), new DateOnly(year, Month.Value, Day.Value));
        return from <= to ? (from, to) : null;
    }

    private (DateOnly, DateOnly) OfMonth(int year, int month)
    {
        var last = DateTime.DaysInMonth(year, month);
        var (from, to) = Part switch
        {
            "đầu" => (1, 10),
            "giữa" => (11, 20),
            "cuối" => (21, last),
            "nửa đầu" => (1, 15),
            "nửa cuối" => (16, last),
            _ => (1, last),
        };
        return (new DateOnly(year, month, from), new DateOnly(year, month, to));
    }

    private static (DateOnly, DateOnly) OfMonths(int year, int first, int last) =>
        (new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));

    private static (DateOnly, DateOnly) Single(DateOnly day) => (day, day);
}
