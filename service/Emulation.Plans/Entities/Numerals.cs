using System.Globalization;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Số viết bằng chữ số và bằng chữ. Texts are expected in the folded form of <see cref="VietnameseText.ToKey"/>.</summary>
public static class Numerals
{
    private static readonly string[] RomanOnes = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    private static readonly string[] RomanTens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];

    /// <summary>Digits, words ("hai mươi mốt", "hai phần ba"), ½ ¼ ¾ ⅓ ⅔. Never Roman digits and never "1/2", which may be a date.</summary>
    public static bool TryParse(string key, out decimal value)
    {
        var trimmed = key.AsSpan().Trim();
        return TryParseGlyph(trimmed, out value) || TryParseDigits(trimmed, out value) || TryParseWords(trimmed, out value);
    }

    /// <summary>"02", "1.500", "0,5", "1,5"; a full stop before other than three digits is read as a decimal one ("1.5").</summary>
    public static bool TryParseDigits(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        Span<char> plain = stackalloc char[32];
        if (text.IsEmpty || text.Length > plain.Length || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1]))
        {
            return false;
        }

        var grouped = IsGrouped(text);
        var length = 0;
        var point = false;
        foreach (var c in text)
        {
            if (grouped && c == '.')
            {
                continue;
            }

            if (c is ',' or '.')
            {
                if (point)
                {
                    return false;
                }

                point = true;
            }
            else if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            plain[length++] = c is ',' ? '.' : c;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whole numbers to 999 999 999 in words, and fractions ("hai phần ba", "một nửa").</summary>
    public static bool TryParseWords(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (TryParseFraction(words, out var numerator, out var denominator))
        {
            value = (decimal)numerator / denominator;
            return true;
        }

        if (!NumberWords.TryParse(words, out var whole))
        {
            return false;
        }

        value = whole;
        return true;
    }

    /// <summary>"hai phần ba" is 2 and 3; "một nửa" and "nửa" are 1 and 2. Percent ("phần trăm") is no fraction.</summary>
    public static bool TryParseFraction(ReadOnlySpan<string> words, out int numerator, out int denominator)
    {
        (numerator, denominator) = (1, 2);
        if (words is ["nửa"] or ["một", "nửa"])
        {
            return true;
        }

        var cut = words.IndexOf("phần");
        return cut > 0
            && words is not [.., "trăm"]
            && NumberWords.TryParse(words[..cut], out numerator)
            && NumberWords.TryParseDenominator(words[(cut + 1)..], out denominator)
            && denominator > 1;
    }

    /// <summary>Valid Roman digits I–XXXIX in capitals: the ordinals of congresses and the four quarters need no more.</summary>
    public static bool TryParseRoman(string text, out int value)
    {
        value = 0;
        var tens = text.AsSpan().TrimStart('X');
        var ten = text.Length - tens.Length;
        if (ten <= 3 && Array.IndexOf(RomanOnes, tens.ToString()) is var one and >= 0)
        {
            value = ten * 10 + one;
        }

        return value > 0;
    }

    /// <exception cref="ArgumentOutOfRangeException">Outside 1–399.</exception>
    public static string ToRoman(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 399);
        return new string('C', value / 100) + RomanTens[value / 10 % 10] + RomanOnes[value % 10];
    }

    private static bool TryParseGlyph(ReadOnlySpan<char> text, out decimal value)
    {
        value = text switch
        {
            "½" => 0.5m,
            "¼" => 0.25m,
            "¾" => 0.75m,
            "⅓" => 1m / 3,
            "⅔" => 2m / 3,
            _ => 0,
        };
        return value != 0;
    }

    private static bool IsGrouped(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        var whole = comma < 0 ? text : text[..comma];
        var first = whole.IndexOf('.');
        if (first is < 1 or > 3)
        {
            return false;
        }

        for (var i = first; i < whole.Length; i += 4)
        {
            if (whole[i] != '.' || whole.Length - i < 4 || whole.Slice(i + 1, 3).Contains('.'))
            {
                return false;
            }
        }

        return true;
    }
}
