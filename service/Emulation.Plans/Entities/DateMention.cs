using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>How exactly a date is given (độ chính xác).</summary>
public enum DatePrecision
{
    Day,
    DayRange,

    /// <summary>Đầu, giữa, cuối tháng: ten days; nửa đầu, nửa cuối tháng.</summary>
    MonthPart,
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// <summary>What the words before a date make of it.</summary>
public enum DateRelation
{
    None,

    /// <summary>Trước, chậm nhất, đến hết, hoàn thành trong: <see cref="DateMention.DeadlineDate"/> is the last day allowed.</summary>
    OnOrBefore,

    /// <summary>Sau ngày, kể từ ngày, từ ngày … trở đi.</summary>
    After,

    /// <summary>Trong tháng, trong quý: within the period.</summary>
    Within,
}

/// <summary>Ngày, tháng, quý được nêu: a period from its first to its last day.</summary>
/// <param name="Span">Date with "ngày", "tháng", weekday; without the words of the relation.</param>
/// <param name="Tentative">"dự kiến" stands before it.</param>
public sealed record DateMention(
    TextSpan Span, DateOnly From, DateOnly To, DatePrecision Precision, bool Tentative, DateRelation Relation)
{
    /// <summary>
    /// Hạn chót, the last day allowed, for <see cref="DateRelation.OnOrBefore"/> and <see cref="DateRelation.Within"/>.
    /// "Trước ngày d" ends the day before d; "chậm nhất ngày d" and "hoàn thành trong quý I" end with the last day itself.
    /// </summary>
    public DateOnly? DeadlineDate { get; init; }

    /// <summary>Thứ: the weekday written before the date, to be compared with <see cref="From"/>; null where none is.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The year was not written; the caller gave it.</summary>
    public bool YearInherited { get; init; }
}

/// <summary>Ngày không có thật: digits in the shape of a date that no calendar has ("31/4/2025").</summary>
public sealed record ImpossibleDate(TextSpan Span, int Day, int Month, int Year);

/// <summary>Giai đoạn in whole years: "giai đoạn 2020 - 2025".</summary>
public sealed record YearSpan(TextSpan Span, int From, int To);

/// <summary>Thời hạn tương đối: days counted from an event, not from the calendar.</summary>
/// <param name="Op">AtLeast for "trước 15 ngày" (that many or more), AtMost for "trong thời hạn 07 ngày", "sau … 05 ngày" as its words say.</param>
/// <param name="DayKind">"calendar", or "working" for ngày làm việc.</param>
/// <param name="Direction">"before" or "after" the anchor.</param>
/// <param name="Anchor">The event's own words ("khi tổ chức Hội nghị"); null where the text leaves it open.</param>
public sealed record RelativeDeadline(TextSpan Span, Requirements.Comparison Op, int Days, string DayKind, string Direction, string? Anchor);
