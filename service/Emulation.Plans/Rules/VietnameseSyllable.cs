using System.Text;

namespace Emulation.Plans.Rules;

/// <summary>
/// Âm tiết tiếng Việt: which onsets, rimes and tones go together in writing. Built from the phonology of the language:
/// k, gh, ngh before front vowels and c, g, ng elsewhere; rimes closed by c, ch, p, t carry only sắc or nặng.
/// </summary>
internal static class VietnameseSyllable
{
    private const string Acute = "\u0301";
    private const string Dot = "\u0323";
    private const string Vowels = "aăâeêioôơuưy";
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    private static readonly string[] Onsets =
        ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    private static readonly HashSet<string> Rimes = new(StringComparer.Ordinal);

    static VietnameseSyllable()
    {
        Add("a", "", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y");
        Add("ă", "c", "m", "n", "ng", "p", "t");
        Add("â", "c", "m", "n", "ng", "p", "t", "u", "y");
        Add("e", "", "c", "m", "n", "ng", "o", "p", "t");
        Add("ê", "", "ch", "m", "n", "nh", "p", "t", "u");
        Add("i", "", "a", "ch", "m", "n", "nh", "p", "t", "u");
        Add("iê", "c", "m", "n", "ng", "p", "t", "u");
        Add("yê", "m", "n", "ng", "t", "u");
        Add("o", "", "a", "e", "c", "i", "m", "n", "ng", "p", "t");
        Add("oa", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "y");
        Add("oă", "c", "m", "n", "ng", "t");
        Add("oe", "n", "m", "o", "t");
        Add("oo", "c", "ng");
        Add("ô", "", "c", "i", "m", "n", "ng", "p", "t");
        Add("ơ", "", "i", "m", "n", "p", "t");
        Add("u", "", "a", "c", "i", "m", "n", "ng", "p", "t", "y");
        Add("uâ", "n", "ng", "t", "y");
        Add("uê", "", "ch", "n", "nh");
        Add("uô", "c", "i", "m", "n", "ng", "t");
        Add("uơ", "");
        Add("uy", "a", "ch", "n", "nh", "p", "t", "u");
        Add("uyê", "n", "t");
        Add("ư", "", "a", "c", "i", "m", "n", "ng", "t", "u");
        Add("ươ", "c", "i", "m", "n", "ng", "p", "t", "u");
        Add("y", "");
    }

    /// <param name="word">Small letters, NFC.</param>
    public static bool IsPossible(string word)
    {
        var (letters, tone) = Split(word);
        return letters is not null && (IsOne(letters, tone) || !letters.Any(Vowels.Contains) || tone.Length == 0 && IsLoan(letters));
    }

    private static bool IsOne(string letters, string tone) =>
        Onsets.Where(onset => letters.StartsWith(onset, StringComparison.Ordinal)).Any(onset => Fits(onset, letters[onset.Length..], tone));

    // "ôtô", "panô": loan words are written together and without tones.
    private static bool IsLoan(string letters) =>
        Enumerable.Range(1, Math.Max(0, letters.Length - 1)).Any(cut => IsOne(letters[..cut], "") && (IsOne(letters[cut..], "") || IsLoan(letters[cut..])));

    private static bool Fits(string onset, string rime, string tone)
    {
        // "qua", "quyết", "gì", "giêng": the u and the i serve onset and rime.
        var known = onset switch
        {
            "qu" => Rimes.Contains(rime) || Rimes.Contains("o" + rime) || Rimes.Contains("u" + rime),
            "gi" => Rimes.Contains(rime) || rime.StartsWith('ê') && Rimes.Contains("i" + rime),
            _ => Rimes.Contains(rime),
        };
        if (!known || rime.Length == 0)
        {
            return false;
        }

        var front = rime[0] is 'e' or 'ê' or 'i' or 'y';
        var spelt = onset switch
        {
            "k" => front,
            "gh" or "ngh" => front && rime[0] != 'y',
            "c" => !front,
            "ng" => !front,
            "g" => !front || rime[0] == 'i',
            _ => true,
        };
        var closed = rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch", StringComparison.Ordinal);
        return spelt && (!closed || tone is Acute or Dot);
    }

    /// <summary>The letters without the tone, and the tone; null letters where two tones stand or the tone is on a consonant.</summary>
    private static (string? Letters, string Tone) Split(string word)
    {
        var letters = new StringBuilder(word.Length);
        var tone = "";
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (!Tones.Contains(c, StringComparison.Ordinal))
            {
                letters.Append(c);
            }
            else if (tone.Length > 0)
            {
                return (null, tone);
            }
            else
            {
                tone = c.ToString();
            }
        }

        return (letters.ToString().Normalize(NormalizationForm.FormC), tone);
    }

    private static void Add(string vowels, params IReadOnlyList<string> endings)
    {
        foreach (var ending in endings)
        {
            Rimes.Add(vowels + ending);
        }
    }
}
