using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Giai đoạn, nhiệm kỳ: two years with a dash or "đến" between them.</summary>
public static partial class YearSpans
{
    public static IReadOnlyList<YearSpan> Find(Block block) => block.Once(typeof(YearSpans), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<YearSpan> Find(string text, string key)
    {
        if (!key.Contains("20", StringComparison.Ordinal) && !key.Contains("19", StringComparison.Ordinal))
        {
            return [];
        }

        List<YearSpan>? found = null;
        foreach (Match match in SpanPattern().Matches(key))
        {
            var from = int.Parse(match.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
            var to = int.Parse(match.Groups["to"].ValueSpan, CultureInfo.InvariantCulture);
            if (from < to)
            {
                (found ??= []).Add(new YearSpan(new TextSpan(match.Index, match.Length), from, to));
            }
        }

        return found ?? [];
    }

    [GeneratedRegex(
        @"(?<![\d/.\-])(?:(?:giai\s+đoạn|nhiệm\s+kỳ)\s+)?(?:(?:từ\s+)?năm\s+)?(?<from>(?:19|20)\d\d)\s*(?:-|đến(?:\s+năm)?)\s*(?<to>(?:19|20)\d\d)(?![\d/.]\d|\d|/|-\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SpanPattern();
}
