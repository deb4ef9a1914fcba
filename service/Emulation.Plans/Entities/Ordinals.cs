using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>"lần thứ VI", "lần thứ 11", "lần thứ nhất"; 1 to 39, invalid Roman digits ("IIII") are not read.</summary>
public static partial class Ordinals
{
    public static IReadOnlyList<Ordinal> Find(Block block) => block.Once(typeof(Ordinals), static block => Find(block.Text, block.Key));

    public static IReadOnlyList<Ordinal> Find(string text, string key)
    {
        if (!key.Contains("lần", StringComparison.Ordinal))
        {
            return [];
        }

        List<Ordinal>? found = null;
        foreach (Match match in OrdinalPattern().Matches(key))
        {
            if (ValueOf(match) is var (value, length))
            {
                (found ??= []).Add(new Ordinal(TextSpan.Between(match.Index, match.Groups["first"].Index + length), Numerals.ToRoman(value), value));
            }
        }

        return found ?? [];
    }

    private static (int Value, int Length)? ValueOf(Match match)
    {
        var all = match.Groups["first"].Value;
        if (Numerals.TryParseRoman(all.ToUpperInvariant(), out var roman))
        {
            return (roman, all.Length);
        }

        // Words run on into the sentence ("lần thứ hai tại hội trường"): the longest head that is a number counts.
        for (var length = all.Length; length > 0; length = all.LastIndexOf(' ', length - 1))
        {
            var head = all.AsSpan(0, length).TrimEnd();
            var word = VietnameseText.Squeeze(head.ToString());
            var value = word switch { "nhất" => 1m, "tư" => 4m, _ => Numerals.TryParse(word, out var number) ? number : 0 };
            if (value is >= 1 and < 40 && value % 1 == 0)
            {
                return ((int)value, head.Length);
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\p{L})lần\s+thứ\s+(?<first>\d{1,2}(?![\d/])|[ivx]+(?!\p{L})|\p{L}+(?:[^\S\n]+\p{L}+){0,2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OrdinalPattern();
}
