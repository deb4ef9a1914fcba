using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Spelling;

/// <summary>Lẫn hai kiểu bỏ dấu trong một tiếng: "Ủy" and "Uỷ". Both are right; one document uses one.</summary>
public sealed class TonePlacementMix : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("spelling/tone-placement", "Lẫn hai kiểu bỏ dấu thanh", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Trình Uỷ ban nhân dân xã.\n2. Mời Ủy ban nhân dân tỉnh dự."),
            new(false, "I. NỘI DUNG\n1. Trình Ủy ban nhân dân xã.\n2. Mời Ủy ban nhân dân tỉnh dự, góp ý Quý I."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var words = inspection.Lines.SelectMany(static block => Words.Of(block).Where(word => IsOpen(block.Text.AsSpan(word.Span.Start, word.Span.Length))).Select(word => (Block: block, word.Span))).ToList();
        var newStyle = words.Where(IsNew).ToList();
        var oldStyle = words.Except(newStyle).ToList();
        var both = newStyle.Select(KeyOf).Intersect(oldStyle.Select(KeyOf), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        if (both.Count == 0)
        {
            yield break;
        }

        var (rare, usual) = newStyle.Count < oldStyle.Count ? (newStyle, oldStyle) : (oldStyle, newStyle);
        var (first, other) = (rare.First(word => both.Contains(KeyOf(word))), usual.First(word => both.Contains(KeyOf(word))));
        var (wrote, also) = (first.Span.Slice(first.Block.Text), other.Span.Slice(other.Block.Text));
        yield return FoundIn(
            inspection, first.Block, first.Span,
            $"Dấu thanh đặt theo hai kiểu: “{wrote}” ({rare.Count} chỗ) và “{also}” ({usual.Count} chỗ); cần thống nhất một kiểu (trong cùng văn bản).", FixKind.Never, null) with
        { Related = [inspection.Plan.Quote(other.Block, Phrase.Around(other.Block, other.Span))] };
    }

    private static string KeyOf((Block Block, TextSpan Span) word) => word.Span.Slice(word.Block.Key);

    // The key has the old style; what folding changes besides case was written in the new one.
    private static bool IsNew((Block Block, TextSpan Span) word) =>
        !string.Equals(word.Span.Slice(word.Block.Text).ToLowerInvariant(), KeyOf(word), StringComparison.Ordinal);

    // Words all in capitals are headings and abbreviations.
    private static bool IsOpen(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 5 || word[0] is 'q' or 'Q')
        {
            return false;
        }

        var (head, last) = (char.ToLowerInvariant(word[^2]), char.ToLowerInvariant(word[^1]));
        var open = head switch
        {
            'o' => "àáảãạèéẻẽẹ".Contains(last, StringComparison.Ordinal),
            'u' => "ỳýỷỹỵ".Contains(last, StringComparison.Ordinal),
            'ò' or 'ó' or 'ỏ' or 'õ' or 'ọ' => last is 'a' or 'e',
            'ù' or 'ú' or 'ủ' or 'ũ' or 'ụ' => last is 'y',
            _ => false,
        };
        return open && HasSmallLetter(word);
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }
}
