using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Thời lượng hội nghị. A time limit counted from an event is a <see cref="RelativeDeadline"/>, not a duration.</summary>
public static partial class Durations
{
    public static IReadOnlyList<Duration> Find(Block block) => block.Once(typeof(Durations), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<Duration> Find(string text, string key)
    {
        if (!key.Contains("ngày", StringComparison.Ordinal) && !key.Contains("buổi", StringComparison.Ordinal))
        {
            return [];
        }

        List<Duration>? found = null;
        IReadOnlyList<RelativeDeadline>? deadlines = null;
        foreach (var number in NumberMentions.Find(key))
        {
            var unit = UnitPattern().Match(key, number.Span.End);
            if (!unit.Success || DayPattern().IsMatch(key.AsSpan(0, number.Span.Start)))
            {
                continue;
            }

            deadlines ??= RelativeDeadlines.Find(text, key);
            if (deadlines.Any(deadline => deadline.Span.Overlaps(number.Span)))
            {
                continue;
            }

            var days = (number.Max + (unit.Groups["half"].Success ? 0.5m : 0)) * (unit.Groups["session"].Success ? 0.5m : 1);
            var (op, start) = ComparisonWords.Before(key, number.Span.Start);
            (found ??= []).Add(new Duration(
                TextSpan.Between(start, unit.Index + unit.Length), op ?? Comparison.Exactly, days, SessionOf(key)));
        }

        return found ?? [];
    }

    /// <summary>Buổi named in a text: "morning", "afternoon", "evening"; null where none is, or more than one.</summary>
    public static string? SessionOf(string key)
    {
        string? session = null;
        foreach (Match match in SessionPattern().Matches(key))
        {
            var named = match.Groups["s"].ValueSpan switch { "sáng" => "morning", "chiều" => "afternoon", _ => "evening" };
            if (session is not null && session != named)
            {
                return null;
            }

            session = named;
        }

        return session;
    }

    [GeneratedRegex(@"\G\s*(?:(?<session>buổi)|ngày)(?<half>\s+rưỡi)?(?!\p{L}|\s+(?:lễ|kỷ\s+niệm|tháng|\d))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex UnitPattern();

    // "sáng 1/2 buổi…", "ngày 01 buổi sáng": the number is a day of a month.
    [GeneratedRegex(@"(?<!\p{L})(?:ngày|tháng|sáng|chiều|tối|thứ|quý|các|những|mọi|mỗi)\s*\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"(?<!\p{L})(?:buổi\s+\(?(?<s>sáng|chiều|tối)|\(?(?<s>sáng|chiều|tối)\)?,?\s+(?:ngày|thứ|chủ\s+nhật|\d))(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SessionPattern();
}
