using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Spelling;

/// <summary>
/// Gõ sót một phụ âm của cụm từ cố định: "hình tức" in a plan that writes "hình thức" elsewhere.
/// A single slip: the pair stands once, the right phrase more than once, and only consonants at one end of one syllable differ.
/// </summary>
public sealed class NearSetPhrase : PlanRule
{
    private static readonly ConditionalWeakTable<IReadOnlyList<string>, HashSet<string>> Pairs = [];

    public override RuleDescriptor Descriptor { get; } = new("spelling/near-phrase", "Có thể gõ sai cụm từ quen dùng", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Đổi mới phong trào thi đua, đưa phong trào đi vào nền nếp.\n2. Tổng kết phong rào của năm."),
            new(false, "I. NỘI DUNG\n1. Đổi mới phong trào thi đua, đưa phong trào đi vào nền nếp."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var pairs = new List<(Block Block, TextSpan Span)>();
        foreach (var block in inspection.Lines)
        {
            AddPairs(block, pairs);
        }

        var counts = Count(pairs);
        var known = Pairs.GetValue(inspection.Data.SetPhrases, static phrases => phrases.Select(VietnameseText.ToKey).Where(static phrase => phrase.Count(' ') == 1).ToHashSet(StringComparer.Ordinal));
        var written = known.Where(phrase => counts.GetValueOrDefault(phrase) > 1).Select(static phrase => phrase.Split(' ')).ToList();
        var byLetters = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (block, span) in pairs)
        {
            if (byLetters[block.Key.AsSpan(span.Start, span.Length)] > 1)
            {
                continue;
            }

            var pair = span.Slice(block.Key);
            var words = pair.Split(' ');
            if (!known.Contains(pair)
                && written.Find(phrase => phrase[0] == words[0] && Slips(phrase[1], words[1]) || phrase[1] == words[1] && Slips(phrase[0], words[0])) is { } near
                && !Belongs(block.Key, span, words, known))
            {
                yield return FoundIn(inspection, block, span, $"“{pair}” chỉ gặp một lần; có thể là “{string.Join(' ', near)}” gõ sai.", FixKind.Guarded, string.Join(' ', near));
            }
        }
    }

    private static void AddPairs(Block block, List<(Block Block, TextSpan Span)> pairs)
    {
        var words = Words.Of(block);
        for (var i = 1; i < words.Count; i++)
        {
            var (first, second) = (words[i - 1], words[i]);
            if (first.IsLower && second.IsLower && second.Span.Start == first.Span.End + 1 && block.Text[first.Span.End] == ' ')
            {
                pairs.Add((block, TextSpan.Between(first.Span.Start, second.Span.End)));
            }
        }
    }

    private static Dictionary<string, int> Count(List<(Block Block, TextSpan Span)> pairs)
    {
        var counts = new Dictionary<string, int>(pairs.Count, StringComparer.Ordinal);
        var byLetters = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (block, span) in pairs)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(byLetters, block.Key.AsSpan(span.Start, span.Length), out _)++;
        }

        return counts;
    }

    // "tổng kế hoạch": the second word belongs to the phrase behind it.
    private static bool Belongs(string key, TextSpan span, string[] words, HashSet<string> known)
    {
        var next = key[span.End..].TrimStart().Split(' ', 2)[0];
        var before = key[..span.Start].TrimEnd();
        return known.Contains($"{words[1]} {next.TrimEnd(',', '.', ';')}") || known.Contains($"{before[(before.LastIndexOf(' ') + 1)..]} {words[0]}");
    }

    // The same vowels with the same tone, one consonant letter more or less at one end.
    private static bool Slips(string right, string written)
    {
        var (longer, shorter) = right.Length > written.Length ? (right, written) : (written, right);
        return longer.Length == shorter.Length + 1 && right.Length > written.Length
            && Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter && !Vowels.Contains(longer[at], StringComparison.Ordinal));
    }

    private const string Vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
}
