using System.Runtime.CompilerServices;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Bảng cụm từ: many phrases sought in one pass over a paragraph, by their first words.</summary>
/// <typeparam name="T">The row of rule data that a phrase belongs to.</typeparam>
internal sealed class PhraseTable<T>
    where T : class
{
    // Rule data is read once and lives as long as the program; a table goes with the list it was built from.
    private static readonly ConditionalWeakTable<IReadOnlyList<T>, PhraseTable<T>> Built = [];

    private readonly Dictionary<string, List<(string Words, PhraseMeaning<T> Meaning)>> _byFirstWord = new(StringComparer.Ordinal);

    private PhraseTable(IReadOnlyList<T> rows, Func<T, IEnumerable<string>> forms)
    {
        foreach (var row in rows)
        {
            foreach (var form in forms(row))
            {
                var words = Phrase.Tighten(VietnameseText.ToKey(form));
                var first = words[..WordLength(words, 0)];
                if (!_byFirstWord.TryGetValue(first, out var phrases))
                {
                    _byFirstWord.Add(first, phrases = []);
                }

                phrases.Add((words, new PhraseMeaning<T>(row, form)));
            }
        }
    }

    /// <param name="forms">The phrases of a row; the same for every call with the same rows.</param>
    public static PhraseTable<T> Of(IReadOnlyList<T> rows, Func<T, IEnumerable<string>> forms) =>
        Built.GetValue(rows, list => new PhraseTable<T>(list, forms));

    /// <summary>Every phrase that stands as whole words, in order of place; phrases may overlap.</summary>
    public IEnumerable<(PhraseMeaning<T> Meaning, TextSpan Span)> Find(string key)
    {
        var byFirstWord = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0, length; start < key.Length; start += Math.Max(1, length))
        {
            length = WordLength(key, start);
            if (byFirstWord.TryGetValue(key.AsSpan(start, length), out var phrases))
            {
                foreach (var (words, meaning) in phrases)
                {
                    if (Phrase.EndAt(key, start, words) is { } end)
                    {
                        yield return (meaning, TextSpan.Between(start, end));
                    }
                }
            }
        }
    }

    private static int WordLength(string key, int start)
    {
        var end = start;
        while (end < key.Length && char.IsLetterOrDigit(key[end]))
        {
            end++;
        }

        return end - start;
    }
}

/// <param name="Form">The phrase as the row writes it.</param>
internal sealed record PhraseMeaning<T>(T Row, string Form);
