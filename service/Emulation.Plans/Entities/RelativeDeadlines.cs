using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>
/// Thời hạn tính từ một sự kiện. Before an event the number is a minimum ("trước 15 ngày": fifteen or more),
/// within a time limit a maximum ("trong thời hạn 07 ngày"); own comparison words are read in that light.
/// </summary>
public static partial class RelativeDeadlines
{
    public static IReadOnlyList<RelativeDeadline> Find(Block block) => block.Once(typeof(RelativeDeadlines), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<RelativeDeadline> Find(string text, string key)
    {
        if (!key.Contains("ngày", StringComparison.Ordinal) && !key.Contains("tuần", StringComparison.Ordinal))
        {
            return [];
        }

        List<RelativeDeadline>? found = null;
        foreach (var number in NumberMentions.Find(key))
        {
            var unit = UnitPattern().Match(key, number.Span.End);
            if (unit.Success && number.Fraction is null && number.Min % 1 == 0 && !AfterDayPattern().IsMatch(key.AsSpan(0, number.Span.Start))
                && Read(text, key, number, unit) is { } deadline)
            {
                (found ??= []).Add(deadline);
            }
        }

        return found ?? [];
    }

    private static RelativeDeadline? Read(string text, string key, NumberMention number, Match unit)
    {
        var days = (int)number.Min * (unit.Groups["week"].Success ? 7 : 1);
        var kind = unit.Groups["work"].Success ? "working" : "calendar";
        var (op, opStart) = ComparisonWords.Before(key, number.Span.Start);
        var unitEnd = unit.Index + unit.Length;
        var behind = BehindPattern().Match(key, unitEnd);
        var lead = Lead(key, opStart);

        if (behind.Groups["before"].Success)
        {
            var start = lead is { Success: true } && lead.Groups["late"].Success ? lead.Index : opStart;
            return new(TextSpan.Between(start, behind.Index + behind.Length), Earliest(op), days, kind, "before", Anchor(text, behind.Groups["anchor"]));
        }

        if (lead.Groups["before"].Success)
        {
            var anchor = lead.Groups["anchor"].Success ? lead.Groups["anchor"] : SentenceAnchor(key, lead.Index);
            return new(TextSpan.Between(lead.Index, unitEnd), Earliest(op), days, kind, "before", Anchor(text, anchor));
        }

        if (behind.Groups["after"].Success)
        {
            var start = lead.Success ? lead.Index : opStart;
            return new(TextSpan.Between(start, behind.Index + behind.Length), Latest(op, lead), days, kind, "after", Anchor(text, behind.Groups["anchor"]));
        }

        return lead.Groups["limit"].Success || lead.Groups["after"].Success
            ? new(TextSpan.Between(lead.Index, unitEnd), Latest(op, lead), days, kind, "after", Anchor(text, lead.Groups["anchor"]))
            : null;
    }

    private static Match Lead(string key, int end)
    {
        var from = Math.Max(0, end - 160);
        return LeadPattern().Match(key, from, end - from);
    }

    // "chậm nhất 10 ngày trước" and "không quá" speak of the latest moment, which is the least distance before the event.
    private static Comparison Earliest(Comparison? op) => op switch
    {
        Comparison.About => Comparison.About,
        Comparison.MoreThan => Comparison.MoreThan,
        Comparison.AtMost or Comparison.LessThan => op.Value,
        _ => Comparison.AtLeast,
    };

    private static Comparison Latest(Comparison? op, Match lead) => op switch
    {
        null => lead.Groups["after"].Success && !lead.Groups["late"].Success ? Comparison.Exactly : Comparison.AtMost,
        _ => op.Value,
    };

    // "Trước khi tổ chức Hội nghị, … gửi …, trước 15 ngày": the event stands at the head of the sentence.
    private static Group SentenceAnchor(string key, int end)
    {
        var match = HeadPattern().Match(key, 0, end);
        return match.Groups["anchor"];
    }

    private static string? Anchor(string text, Group anchor) =>
        anchor.Success && anchor.Length > 0 ? VietnameseText.Squeeze(text.Substring(anchor.Index, anchor.Length)).Trim(',', ' ') : null;

    [GeneratedRegex(@"\G\s*(?:(?<week>tuần)|ngày)(?<work>\s+làm\s+việc)?(?!\p{L}|\s+(?:lễ|kỷ\s+niệm|tháng|\d))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"(?<!\p{L})(?:ngày|tháng|quý|thứ)\s*\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex AfterDayPattern();

    [GeneratedRegex(
        @"\G\s*(?:(?<before>trước)(?!\p{L})\s*(?<anchor>(?:khi|ngày|thời|lúc|hội|đại)(?!\p{L})[^,;.()\d]{0,60})?"
        + @"|,?\s*(?<after>(?:kể|tính)\s+từ|sau\s+(?=khi|ngày))\s*(?<anchor>[^,;.()\d]{2,60})?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BehindPattern();

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<late>(?:chậm|muộn)\s+nhất(?:\s+là)?\s+)?(?<before>trước)(?:\s+(?<anchor>(?:khi|ngày|hội|đại)(?!\p{L})(?:(?!\s(?:trước|gửi|trình|đề\s+nghị|báo\s+cáo)(?!\p{L}))[^,;.:()\d]){2,90}?))?"
        + @"|(?<limit>trong\s+(?:thời\s+hạn|vòng|thời\s+gian))|(?<late>(?:chậm|muộn)\s+nhất(?:\s+là)?\s+)?(?<after>sau)(?:\s+(?<anchor>khi\s+[^,;.:()\d]{2,90}?))?|(?<late>(?:chậm|muộn)\s+nhất(?:\s+là)?))(?:\s+(?:là|trong|ít\s+ra))?\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"(?<!\p{L})trước\s+(?<anchor>khi\s+(?:(?!\s+(?:đề\s+nghị|gửi|báo\s+cáo|các|phải|cần|trình|,))[^,;.:()\d]){2,80})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 5000)]
    private static partial Regex HeadPattern();
}
