using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>A number as it stands in a text, before it is known what it counts.</summary>
internal readonly record struct NumberMention(TextSpan Span, decimal Min, decimal Max)
{
    /// <summary>"1/2", which is a fraction only when a unit follows, and a day of a month otherwise.</summary>
    public (int Numerator, int Denominator)? Fraction { get; init; }

    public bool InWords { get; init; }

    public bool DigitsDisagreeWithWords { get; init; }

    /// <summary>"2020 - 2025", and a year behind "năm": numbers nobody counts people with.</summary>
    public bool IsYear(string key) =>
        Min is >= 1900 and <= 2100 && Max is >= 1900 and <= 2100 && Span.Length >= 4 && !key.AsSpan(Span.Start, Span.Length).Contains('.')
        && (Min != Max || key.AsSpan(0, Span.Start).TrimEnd().EndsWith("năm", StringComparison.Ordinal));
}

/// <summary>Numbers of a key in order: digits, ranges, fractions and number words, none of them part of a date, a document number or an outline number.</summary>
internal static partial class NumberMentions
{
    private const string Digits = @"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+|\.\d{1,2}(?!\d))?(?![\d/]|[.,]\d)";
    private const string Word =
        "(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|linh|lẻ|trăm|nghìn|ngàn|triệu|nửa|phần|không)";

    private const string YearLead = @"(?:trong|hằng|hàng|mỗi|mọi|các|những|nhiều|vài|mấy|cuối|đầu|giữa|cả|từng|qua|\d\)?)";

    public static List<NumberMention> Find(string key)
    {
        var found = new List<NumberMention>();
        foreach (Match match in NumberPattern().Matches(key))
        {
            if (match.Groups["w"] is { Success: true } words)
            {
                AddWords(words, found);
            }
            else if (match.Groups["frac"] is { Success: true } fraction)
            {
                AddFraction(fraction, found);
            }
            else
            {
                AddDigits(match, found);
            }
        }

        return found;
    }

    private static void AddDigits(Match match, List<NumberMention> found)
    {
        if (match.Groups["glyph"] is { Success: true } glyph)
        {
            var whole = 0m;
            if (Numerals.TryParse(glyph.Value[^1..], out var part)
                && (glyph.Length == 1 || Numerals.TryParseDigits(glyph.ValueSpan[..^1].TrimEnd(), out whole)))
            {
                found.Add(new NumberMention(new TextSpan(glyph.Index, glyph.Length), whole + part, whole + part));
            }

            return;
        }

        var (a, b) = (match.Groups["a"], match.Groups["b"]);
        if (!Numerals.TryParseDigits(a.ValueSpan, out var min))
        {
            return;
        }

        var readable = IsNumber(match.Groups["aw"], min, out var disagree);
        var max = min;
        var end = readable ? match.Index + match.Length : a.Index + a.Length;
        if (readable && b.Success)
        {
            if (!Numerals.TryParseDigits(b.ValueSpan, out max) || max < min)
            {
                (max, end) = (min, a.Index + a.Length);
            }
            else if (!IsNumber(match.Groups["bw"], max, out var upperDisagrees))
            {
                end = b.Index + b.Length;
            }
            else
            {
                disagree |= upperDisagrees;
            }
        }

        found.Add(new NumberMention(TextSpan.Between(a.Index, end), min, max) { DigitsDisagreeWithWords = disagree });
    }

    /// <summary>False where the brackets hold something else than a number.</summary>
    private static bool IsNumber(Group words, decimal digits, out bool disagree)
    {
        disagree = false;
        if (!words.Success)
        {
            return true;
        }

        if (!Numerals.TryParseWords(words.ValueSpan, out var value))
        {
            return false;
        }

        disagree = value != digits;
        return true;
    }

    private static void AddFraction(Group fraction, List<NumberMention> found)
    {
        var slash = fraction.ValueSpan.IndexOf('/');
        if (Numerals.TryParseDigits(fraction.ValueSpan[..slash], out var numerator)
            && Numerals.TryParseDigits(fraction.ValueSpan[(slash + 1)..], out var denominator)
            && numerator > 0 && denominator > numerator)
        {
            var value = numerator / denominator;
            found.Add(new NumberMention(new TextSpan(fraction.Index, fraction.Length), value, value) { Fraction = ((int)numerator, (int)denominator) });
        }
    }

    // A run of number words may end in a word of another trade ("hai năm": two years), so the longest readable head is taken.
    private static void AddWords(Group run, List<NumberMention> found)
    {
        var words = WordPattern().Matches(run.Value);
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = words.Count - 1; last >= first; last--)
            {
                var start = words[first].Index;
                var length = words[last].Index + words[last].Length - start;
                var text = run.ValueSpan.Slice(start, length);
                // Behind a number "năm" is a year ("hai năm"), never a second number.
                if (words[first].ValueSpan is "không" || first == last && first > 0 && text is "năm" || !Numerals.TryParseWords(text, out var value))
                {
                    continue;
                }

                var parts = VietnameseText.Squeeze(text.ToString()).Split(' ');
                found.Add(new NumberMention(new TextSpan(run.Index + start, length), value, value)
                {
                    InWords = true,
                    Fraction = Numerals.TryParseFraction(parts, out var numerator, out var denominator) ? (numerator, denominator) : null,
                });
                first = last;
                break;
            }
        }
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d/]|\d[.,])(?:(?<frac>\d{1,2}/\d{1,2})(?![\d/])|(?<glyph>(?:\d+ ?)?[½¼¾⅓⅔])|(?<a>" + Digits + @")(?:\s*\((?<aw>[\p{L} ]{2,60})\))?(?:\s*(?:-|đến|tới)\s*(?<b>" + Digits
        + @")(?:\s*\((?<bw>[\p{L} ]{2,60})\))?)?|(?<w>(?!(?<=" + YearLead + @"\s+)năm)" + Word + @"(?:\s+" + Word + @")*)(?!\p{L}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex WordPattern();
}
