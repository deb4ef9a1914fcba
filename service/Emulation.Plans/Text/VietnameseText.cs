using System.Globalization;
using System.Text;

namespace Emulation.Plans.Text;

/// <summary>
/// So sánh chữ Việt: the one place where Vietnamese text is made comparable.
/// The key keeps the length of the text, so that a match found in it can be quoted from the text by the same offsets.
/// </summary>
public static class VietnameseText
{
    private const string Toned = "àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ";
    private const string Bases = "aeiouy";

    // One look in a table instead of one question to ICU for every letter: all that Vietnamese is written with lies below this.
    private static readonly char[] Folded = [.. Enumerable.Range(0, 0x2100).Select(static c => Fold((char)c))];

    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("vi-VN");

    public static string ToNfc(string text) => text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>
    /// Folds case, spaces, dashes, quotation marks and the two ways of placing a tone mark ("hoà" and "hòa", "uỷ" and "ủy") for comparing only.
    /// Expects NFC; the result has the same length.
    /// </summary>
    public static string ToKey(string nfc) => string.Create(nfc.Length, nfc, static (key, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            key[i] = FoldCharacter(text[i]);
        }

        FoldTonePlacement(key);
    });

    /// <summary>Whether two texts are the same but for case, tone placement, dashes, quotation marks and runs of spaces.</summary>
    public static bool SameWords(string a, string b) => string.Equals(Squeeze(ToKey(ToNfc(a))), Squeeze(ToKey(ToNfc(b))), StringComparison.Ordinal);

    /// <summary>Runs of white space become one space; ends are trimmed.</summary>
    public static string Squeeze(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    private static char FoldCharacter(char c) => c < Folded.Length ? Folded[c] : Fold(c);

    private static char Fold(char c) => c switch
    {
        '\u00a0' or '\u2007' or '\u202f' or '\t' or '\n' or '\r' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '“' or '”' or '„' or '«' or '»' or '″' => '"',
        '‘' or '’' or '′' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    // "oà" at the end of a syllable becomes "òa"; "qu" keeps its mark, for there the u belongs to the consonant.
    private static void FoldTonePlacement(Span<char> key)
    {
        for (var i = 1; i < key.Length; i++)
        {
            if (key[i - 1] is not ('o' or 'u'))
            {
                continue;
            }

            var tone = Toned.IndexOf(key[i], StringComparison.Ordinal);
            if (tone < 0 || i + 1 < key.Length && char.IsLetter(key[i + 1]))
            {
                continue;
            }

            var second = Bases[tone / 5];
            var open = (key[i - 1], second) is ('o', 'a') or ('o', 'e') or ('u', 'y');
            if (open && !(key[i - 1] == 'u' && i >= 2 && key[i - 2] == 'q'))
            {
                key[i - 1] = Toned[Bases.IndexOf(key[i - 1], StringComparison.Ordinal) * 5 + tone % 5];
                key[i] = second;
            }
        }
    }
}
