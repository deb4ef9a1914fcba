using System.Text.RegularExpressions;

namespace Emulation.Plans.Entities;

/// <summary>What stands before a date: relation, weekday, session, "dự kiến".</summary>
/// <param name="DateStart">The start of the date with its weekday.</param>
/// <param name="Strict">"trước": the day itself is no longer in time.</param>
internal readonly record struct DateLead(int DateStart, DateRelation Relation, bool Strict, bool Tentative, DayOfWeek? Weekday)
{
    public static DateLead Read(string key, int start)
    {
        var from = Math.Max(0, start - DateLeadPatterns.Reach);
        var (dateStart, weekday) = (start, (DayOfWeek?)null);
        if (DateLeadPatterns.Weekday().Match(key, from, start - from) is { Success: true } day)
        {
            weekday = DateLeadPatterns.DayOf(day.Groups["w"].Value);
            dateStart = day.Index;
        }

        var relation = DateLeadPatterns.Relation().Match(key, from, dateStart - from);
        var tentative = DateLeadPatterns.Tentative().IsMatch(key.AsSpan(from, start - from));
        var (kind, strict) = relation switch
        {
            { Success: false } => (DateRelation.None, false),
            _ when relation.Groups["before"].Success => (DateRelation.OnOrBefore, true),
            _ when relation.Groups["until"].Success => (DateRelation.OnOrBefore, false),
            _ when relation.Groups["after"].Success => (DateRelation.After, false),
            _ => (DateRelation.Within, false),
        };
        return new DateLead(dateStart, kind, strict, tentative, weekday);
    }
}

internal static partial class DateLeadPatterns
{
    public const int Reach = 80;

    public static DayOfWeek? DayOf(string word) => word switch
    {
        "hai" or "2" => DayOfWeek.Monday,
        "ba" or "3" => DayOfWeek.Tuesday,
        "tư" or "4" => DayOfWeek.Wednesday,
        "năm" or "5" => DayOfWeek.Thursday,
        "sáu" or "6" => DayOfWeek.Friday,
        "bảy" or "7" => DayOfWeek.Saturday,
        _ => DayOfWeek.Sunday,
    };

    [GeneratedRegex(@"(?<!\p{L})(?:thứ\s+(?<w>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<w>chủ\s+nhật)),?\s*(?:\(?ngày)?\s*\(?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 5000)]
    public static partial Regex Weekday();

    // "trước hoặc trong", "chậm nhất", "đến hết" and "hoàn thành trong" let the last day count; "trước" does not. "chậm nhất trước ngày" is still before.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<until>(?:trước\s+hoặc\s+(?:trong|vào)|(?:không\s+)?(?:chậm|muộn)\s+(?:nhất|hơn)|không\s+quá|hạn\s+(?:cuối|chót)|hết|(?:hoàn\s+thành|xong|kết\s+thúc)\s*:?(?:\s+(?:trong|vào))?)(?:\s+(?:là|đến|vào|trong|hết|cuối))*)"
        + @"|(?<before>trước)(?:\s+(?:buổi|sáng|chiều))?|(?<after>sau|(?:kể\s+|bắt\s+đầu\s+)?từ)|(?<within>trong(?:\s+khoảng)?))(?:\s*:)?\s*(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2})?\s*)?(?:\s+(?:thời\s+gian|khoảng))?\s*(?:ngày\s*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 5000)]
    public static partial Regex Relation();

    [GeneratedRegex(@"(?<!\p{L})(?:dự\s+kiến|khoảng)(?!\p{L})[^.;\d]*\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    public static partial Regex Tentative();
}
