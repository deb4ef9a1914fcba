using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Tỷ lệ phần trăm, phần trăm bằng chữ, "hai phần ba số đại biểu".</summary>
public static partial class Shares
{
    public static IReadOnlyList<Share> Find(Block block) => block.Once(typeof(Shares), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<Share> Find(string text, string key)
    {
        if (!key.Contains('%', StringComparison.Ordinal) && !key.Contains("phần", StringComparison.Ordinal)
            && !key.Contains("nửa", StringComparison.Ordinal) && !key.Contains("số", StringComparison.Ordinal))
        {
            return [];
        }

        var found = new List<Share>();
        foreach (var number in NumberMentions.Find(key))
        {
            var sign = SignPattern().Match(key, number.Span.End);
            if (number.Fraction is null && sign.Success)
            {
                Add(key, number, sign.Index + sign.Length, found);
            }
            else if (number.Fraction is not null && WholePattern().IsMatch(key, number.Span.End))
            {
                Add(key, number, number.Span.End, found);
            }
        }

        return found;
    }

    private static void Add(string key, NumberMention number, int end, List<Share> found)
    {
        if (found is [.., { UpTo: null, Op: Comparison.Exactly } lower] && number.Min > lower.Percent
            && key.AsSpan(lower.Span.End..number.Span.Start).Trim() is "-" or "đến" or "tới")
        {
            found[^1] = lower with
            {
                Span = TextSpan.Between(lower.Span.Start, end),
                NumberSpan = TextSpan.Between(lower.NumberSpan.Start, number.Span.End),
                UpTo = number.Max,
            };
            return;
        }

        var (before, start) = ComparisonWords.Before(key, number.Span.Start);
        var op = before ?? Inherited(key, start, found) ?? Comparison.Exactly;
        if (ComparisonWords.After(key, end) is { } after)
        {
            (op, end) = (after.Op, after.End);
        }

        var scale = number.Fraction is null ? 1 : 100;
        found.Add(new Share(TextSpan.Between(start, end), op, Math.Round(number.Min * scale, 2), number.Span)
        {
            UpTo = number.Min == number.Max ? null : number.Max,
            Numerator = number.Fraction?.Numerator,
            Denominator = number.Fraction?.Denominator,
        });
    }

    // "không quá 10% tập thể, 5% cá nhân": the bound is said once for both.
    private static Comparison? Inherited(string key, int start, List<Share> found) =>
        found is [.., var last] && last.Op != Comparison.Exactly && last.UpTo is null
        && SecondPattern().IsMatch(key.AsSpan(last.Span.End..start))
        && !key.AsSpan(last.Span.Start, last.Span.Length).Contains("trở", StringComparison.Ordinal)
            ? last.Op
            : null;

    [GeneratedRegex(@"\G\s*(?:%|phần\s+trăm(?!\p{L}))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SignPattern();

    [GeneratedRegex(@"\G\s+(?:(?:tổng|tổng\s+số|số|thành\s+phần|đại\s+biểu)(?!\p{L}))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex WholePattern();

    [GeneratedRegex(@"\A\s*(?:\p{L}+\s+){0,3}\p{L}*\s*(?:,|và)\s*\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SecondPattern();
}
