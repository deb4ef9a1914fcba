using System.Runtime.CompilerServices;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>How much of one text's wording another has: a way to find the place to show, never a ground for "met" on its own without a high share.</summary>
internal static class WordOverlap
{
    // Words that say nothing of the matter.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "và", "các", "của", "cho", "là", "có", "được", "với", "về", "trong", "những", "để", "theo", "từ", "đến", "tại", "trên", "này", "đó", "phải", "cần", "việc", "thực", "hiện", "hội", "nghị",
    };

    // A parent lives as long as the review, and every draft asks for its words.
    private static readonly ConditionalWeakTable<Requirement, HashSet<string>> Wanted = [];

    public static HashSet<string> ContentWords(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words(VietnameseText.ToKey(text)))
        {
            if (!Empty.Contains(word))
            {
                words.Add(word);
            }
        }

        return words;
    }

    /// <summary>The words of a parent's requirement.</summary>
    public static HashSet<string> WantedBy(Requirement requirement) => Wanted.GetValue(requirement, static requirement => ContentWords(string.Join(' ', requirement.Quote)));

    /// <summary>Share of <paramref name="wanted"/> that <paramref name="words"/> has, 0 to 1.</summary>
    public static double Share(HashSet<string> wanted, HashSet<string> words) => wanted.Count == 0 ? 0 : (double)wanted.Count(words.Contains) / wanted.Count;

    /// <summary>The same for a paragraph.</summary>
    public static double Share(HashSet<string> wanted, Block block) =>
        Share(wanted, block.Once(typeof(WordOverlap), static block => ContentWords(block.Text)));

    private static IEnumerable<string> Words(string key)
    {
        var start = -1;
        for (var i = 0; i <= key.Length; i++)
        {
            var inside = i < key.Length && char.IsLetterOrDigit(key[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return key[start..i];
                start = -1;
            }
        }
    }
}
