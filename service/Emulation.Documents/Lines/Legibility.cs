using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Documents.Lines;

/// <summary>
/// Độ đọc được: counts words by their spelling, to tell Vietnamese from the letters of a legacy 8-bit font and from a text layer without meaning.
/// A text that fails must be refused: what is extracted from it in silence would be wrong.
/// </summary>
internal sealed partial class Legibility
{
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>Letters and signs under which TCVN3, VNI and windows-1258 bytes appear when taken for Latin-1, and that no Vietnamese word has.</summary>
    private const string ForeignSigns = "ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ¢£¤¥¦¨©ª¬®¯±´µ¶·¸¹º¼½¾«»";

    private int _spelled;
    private int _misspelled;
    private int _foreign;
    private int _accented;

    /// <summary>Words that are neither numbers nor abbreviations.</summary>
    public int Words => _spelled + _misspelled + _foreign;

    /// <summary>Part of the words that carry the signs of a legacy font, 0 to 1.</summary>
    public double ForeignShare => Share(_foreign);

    /// <summary>Part of the words that have the shape of a Vietnamese syllable, 0 to 1.</summary>
    public double SpelledShare => Share(_spelled);

    /// <summary>Part of the words with a letter or tone beyond ASCII, 0 to 1; in running Vietnamese about three in four.</summary>
    public double AccentedShare => Share(_accented);

    public void Add(string text)
    {
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            AddToken(token);
        }
    }

    private void AddToken(string token)
    {
        if (HasForeignSign(token))
        {
            _foreign++;
            return;
        }

        foreach (var word in Word().EnumerateMatches(token))
        {
            AddWord(token.Substring(word.Index, word.Length));
        }
    }

    private void AddWord(string word)
    {
        if (Syllable().IsMatch(WithoutTone(word.ToLowerInvariant())))
        {
            _spelled++;
            _accented += word.Any(c => c > '\u007f') ? 1 : 0;
        }
        else if (word.Any(char.IsLower))
        {
            // "UBND", "HĐTĐKT": abbreviations in capitals say nothing either way.
            _misspelled++;
        }
    }

    // A sign alone or at the start ("½ ngày", "«") is ordinary; behind a letter it stands for another letter.
    private static bool HasForeignSign(string token)
    {
        for (var i = 0; i < token.Length; i++)
        {
            var c = token[i];
            var foreign = ForeignSigns.Contains(c, StringComparison.Ordinal) && (char.IsLetter(c) || i > 0 && char.IsLetter(token[i - 1]) && c is not '»');
            var unmapped = c == '\ufffd' || char.IsControl(c) || c is >= '\ue000' and <= '\uf8ff' && token.Length > 1 && i > 0;
            if (foreign || unmapped)
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutTone(string word)
    {
        var bare = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (!ToneMarks.Contains(c, StringComparison.Ordinal) || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(c);
            }
        }

        return bare.ToString().Normalize(NormalizationForm.FormC);
    }

    private double Share(int count) => Words == 0 ? 0 : (double)count / Words;

    [GeneratedRegex(@"\p{L}\p{M}*(?:\p{L}|\p{M})+", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Word();

    /// <summary>Âm đầu, vần: initial consonant, vowels, final consonant of one written syllable, tone taken off.</summary>
    [GeneratedRegex(
        """
        ^(?:ngh(?=[eêi])|gh(?=[eêi])|gi|ng|kh|ch|nh|th|tr|ph|qu|k(?=[eêiy])|[bcdđghlmnprstvx])?
         (?:iêu|yêu|uôi|ươi|ươu|uyê|oai|oay|oeo|oao|uây|uya|uyu|iê|yê|uô|ươ|uê|uy|uâ|uơ|oa|oă|oe|oo|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu|[aăâeêioôơuưy])
         (?:ch|ng|nh|[cmnpt])?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Syllable();
}
