using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Cụm từ: finds words whatever their spacing, and the words around a fault.</summary>
internal static class Phrase
{
    private const int WordsAround = 3;

    /// <summary>Where <paramref name="words"/> (a key) stand as whole words; a dash in them has spaces around it or none.</summary>
    public static IEnumerable<TextSpan> Find(string key, string words)
    {
        var tight = Tighten(words);
        var end = tight.AsSpan().IndexOfAny(" -,");
        var first = end < 0 ? tight : tight[..end];
        for (var start = key.IndexOf(first, StringComparison.Ordinal); start >= 0; start = key.IndexOf(first, start + 1, StringComparison.Ordinal))
        {
            if ((start == 0 || !char.IsLetterOrDigit(key[start - 1])) && EndAt(key, start, tight) is { } stop)
            {
                yield return TextSpan.Between(start, stop);
            }
        }
    }

    /// <summary>The form in which <see cref="EndAt"/> expects words: dashes without spaces around them.</summary>
    public static string Tighten(string words) => words.Replace(" - ", "-", StringComparison.Ordinal);

    /// <summary>Where the words that begin at <paramref name="start"/> end, when they are <paramref name="tight"/> and no letter follows.</summary>
    public static int? EndAt(string key, int start, string tight) =>
        EndOf(key, start, tight) is { } end && (end == key.Length || !char.IsLetterOrDigit(key[end])) ? end : null;

    /// <summary>Whether none of <paramref name="notAfter"/> stands before the words and none of <paramref name="notBefore"/> after them: with such a neighbour they mean something else.</summary>
    public static bool StandsFree(string key, TextSpan span, IReadOnlyList<string> notAfter, IReadOnlyList<string> notBefore)
    {
        var before = key.AsSpan(0, span.Start).TrimEnd();
        var after = key.AsSpan(span.End).TrimStart();
        foreach (var word in notAfter)
        {
            if (before.EndsWith(VietnameseText.ToKey(word)))
            {
                return false;
            }
        }

        foreach (var word in notBefore)
        {
            if (after.StartsWith(VietnameseText.ToKey(word)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The span with up to three words on each side, without the item's number: that changes when items move.</summary>
    public static TextSpan Around(Block block, TextSpan span)
    {
        OutlineBuilder.LabelOf(block, out var content);
        var text = block.Text;
        var (start, end) = (span.Start, span.End);
        for (var words = 0; start > content; start--)
        {
            if (char.IsWhiteSpace(text[start - 1]) && start < span.Start && !char.IsWhiteSpace(text[start]) && ++words > WordsAround)
            {
                break;
            }
        }

        for (var words = 0; end < text.Length; end++)
        {
            if (char.IsWhiteSpace(text[end]) && end > span.End && !char.IsWhiteSpace(text[end - 1]) && ++words > WordsAround)
            {
                break;
            }
        }

        var widened = TextSpan.Between(start, end).Trim(text);
        // White space at an end may be the fault itself.
        return TextSpan.Between(Math.Min(widened.Start, span.Start), Math.Max(widened.End, span.End));
    }

    /// <summary>The last words of a paragraph, where its closing mark is meant; without the item's number.</summary>
    public static TextSpan Tail(Block block)
    {
        const int Enough = 60;
        OutlineBuilder.LabelOf(block, out var content);
        var end = block.Text.TrimEnd().Length;
        var start = end <= Enough ? 0 : block.Text.LastIndexOf(' ', end - Enough) + 1;
        return TextSpan.Between(Math.Max(start, content), end).Trim(block.Text);
    }

    /// <summary>Whether a sentence, an item or a quoted name opens at <paramref name="position"/>.</summary>
    public static bool Opens(Block block, int position)
    {
        OutlineBuilder.LabelOf(block, out var content);
        var before = position;
        while (before > content && (char.IsWhiteSpace(block.Text[before - 1]) || block.Text[before - 1] is '“' or '"' or '(' or '‘' or '*' or '['))
        {
            before--;
        }

        return before <= content || block.Text[before - 1] is '.' or '!' or '?' or ':' or '…' or '-' or '–' or '+' || before < position && block.Text[position - 1] is '“' or '"';
    }

    private static int? EndOf(string key, int start, string tight)
    {
        var at = start;
        foreach (var c in tight)
        {
            var mark = c is '-' or ',' ? SkipBlank(key, at) : at;
            if (c == ' ' ? SkipBlank(key, at) == at : mark >= key.Length || key[mark] != c)
            {
                return null;
            }

            at = c switch { ' ' => SkipBlank(key, at), '-' => SkipBlank(key, mark + 1), _ => mark + 1 };
        }

        return at;
    }

    private static int SkipBlank(string key, int at)
    {
        while (at < key.Length && key[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
