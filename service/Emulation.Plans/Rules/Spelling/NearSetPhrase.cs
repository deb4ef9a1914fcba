using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Spelling;

/// <summary>
/// Gõ sót một phụ âm của cụm từ cố định: "hình tức" in a plan that writes "hình thức" elsewhere.
/// A single slip: the pair stands once, the right phrase more than once, and only consonants at one end of one syllable differ.
/// </summary>
public sealed partial class NearSetPhrase : PlanRule
{
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
        var phrases = inspection.Data.SetPhrases.Select(static phrase => VietnameseText.ToKey(phrase).Split(' ')).Where(static words => words.Length == 2).ToList();
        var pairs = inspection.Lines.SelectMany(static block => Pair().Matches(block.Text).Select(match => (Block: block, Span: new TextSpan(match.Index, match.Groups["first"].Length + 1 + match.Groups["second"].Length)))).ToList();
        var counts = pairs.CountBy(static pair => pair.Span.Slice(pair.Block.Key)).ToDictionary(StringComparer.Ordinal);
        var known = phrases.Select(static phrase => string.Join(' ', phrase)).ToHashSet(StringComparer.Ordinal);
        foreach (var (block, span) in pairs)
        {
            var pair = span.Slice(block.Key);
            var words = pair.Split(' ');
            if (counts[pair] > 1 || known.Contains(pair) || Belongs(block.Key, span, words, known))
            {
                continue;
            }

            var near = phrases.Find(phrase => counts.GetValueOrDefault(string.Join(' ', phrase)) > 1
                && (phrase[0] == words[0] && Slips(phrase[1], words[1]) || phrase[1] == words[1] && Slips(phrase[0], words[0])));
            if (near is not null)
            {
                yield return FoundIn(inspection, block, span, $"“{pair}” chỉ gặp một lần; có thể là “{string.Join(' ', near)}” gõ sai.", FixKind.Guarded, string.Join(' ', near));
            }
        }
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

    [GeneratedRegex(@"(?<!\p{L})(?<first>\p{Ll}+)(?= (?<second>\p{Ll}+)(?!\p{L}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Pair();
}
