using System.Globalization;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Tiếng: runs of letters of a paragraph.</summary>
internal static class Words
{
    /// <summary>In order; read once for each paragraph, since several rules look at every word.</summary>
    public static IReadOnlyList<Word> Of(Block block) => block.Once(typeof(Words), static block => Read(block.Text));

    private static List<Word> Read(string text)
    {
        var words = new List<Word>(text.Length / 4);
        for (var start = 0; start < text.Length; start++)
        {
            if (char.IsLetter(text[start]))
            {
                var (end, lower) = (start, true);
                for (; end < text.Length && char.IsLetter(text[end]); end++)
                {
                    lower &= char.IsLower(text[end]);
                }

                words.Add(new Word(TextSpan.Between(start, end), lower));
                start = end;
            }
        }

        return words;
    }
}

/// <param name="IsLower">Whether all its letters are small.</param>
internal readonly record struct Word(TextSpan Span, bool IsLower)
{
    /// <summary>Whether a mark, digit or joining sign stands at the word, so that it is part of something else: an address, a symbol, a number.</summary>
    public bool IsJoined(string text) =>
        Span.Start > 0 && Joins(text[Span.Start - 1], ".-/@") || Span.End < text.Length && Joins(text[Span.End], "-/@");

    private static bool Joins(char c, string signs) =>
        signs.Contains(c, StringComparison.Ordinal) || char.IsDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
