using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Fixes;

/// <summary>Chỗ thật sự thay đổi: the fewest characters of a block to take out, and what to put there.</summary>
internal readonly record struct TextEdit(TextSpan Span, string Text)
{
    public bool IsEmpty => Span.Length == 0 && Text.Length == 0;

    /// <param name="start">Where <paramref name="old"/> begins in its block.</param>
    public static TextEdit Between(string old, string wanted, int start)
    {
        var shorter = Math.Min(old.Length, wanted.Length);
        var head = 0;
        while (head < shorter && old[head] == wanted[head])
        {
            head++;
        }

        // Half a letter (a surrogate, a letter without its mark) is never changed alone.
        while (head > 0 && (Splits(old, head) || Splits(wanted, head)))
        {
            head--;
        }

        var tail = 0;
        while (tail < shorter - head && old[^(tail + 1)] == wanted[^(tail + 1)])
        {
            tail++;
        }

        while (tail > 0 && (Splits(old, old.Length - tail) || Splits(wanted, wanted.Length - tail)))
        {
            tail--;
        }

        return new TextEdit(TextSpan.Between(start + head, start + old.Length - tail), wanted[head..^tail]);
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length
        && (char.IsLowSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark);
}
