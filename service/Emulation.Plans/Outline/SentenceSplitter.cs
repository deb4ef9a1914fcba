using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Tách câu: a full stop ends a sentence only before a capital, and not behind an abbreviation or a number.</summary>
public static class SentenceSplitter
{
    private static readonly string[] Abbreviations = ["TP", "Tp", "tp", "TT", "TM", "KT", "TL", "TUQ", "Q", "TS", "ThS", "GS", "PGS", "BS", "Đ/c", "đ/c", "v.v"];

    public static IReadOnlyList<TextSpan> Split(string text, int start)
    {
        var sentences = new List<TextSpan>();
        var from = start;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' or '…' && EndsSentence(text, from, i))
            {
                Add(from, i + 1);
                from = i + 1;
            }
        }

        Add(from, text.Length);
        return sentences;

        void Add(int begin, int end)
        {
            var span = TextSpan.Between(begin, end).Trim(text);
            if (span.Length > 0)
            {
                sentences.Add(span);
            }
        }
    }

    private static bool EndsSentence(string text, int from, int mark)
    {
        var next = mark + 1;
        while (next < text.Length && text[next] is '.' or '”' or '"' or ')' or '/' && next < text.Length)
        {
            next++;
        }

        var space = next;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == text.Length)
        {
            return true;
        }

        var opensCapital = char.IsUpper(text[next]) || text[next] is '“' or '"' && next + 1 < text.Length && char.IsUpper(text[next + 1]);
        // Text extraction loses spaces ("xã hội…Qua đó"): a lower-case letter, the mark, a capital.
        var joined = space == next && mark > from && char.IsLower(text[mark - 1]);
        return opensCapital && (next > space || joined) && !FollowsAbbreviation(text, from, mark);
    }

    private static bool FollowsAbbreviation(string text, int from, int mark)
    {
        if (text[mark] != '.')
        {
            return false;
        }

        var word = mark;
        while (word > from && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not ('(' or ','))
        {
            word--;
        }

        return Abbreviations.Contains(text[word..mark], StringComparer.Ordinal);
    }
}
