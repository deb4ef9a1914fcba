using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules;

/// <summary>Lỗi của một số trong dãy.</summary>
internal enum NumberFault
{
    None,

    /// <summary>The number was given before in this sequence.</summary>
    Duplicated,

    /// <summary>Right after its neighbour, wrong because a number above it is doubled.</summary>
    Shifted,

    /// <summary>A number is left out before it.</summary>
    Skipped,

    /// <summary>The sequence begins again.</summary>
    Restarted,
}

/// <summary>A number among its siblings: the one before it, the first that bears the same number, and what it should be.</summary>
internal sealed record SiblingNumber(PlanItem Item, PlanItem Before, PlanItem? Same, NumberFault Fault, int Due)
{
    /// <summary>Whether counting on is the one right form: numbers are typed, each doubled one stands right behind its twin, and nothing below repeats them.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>Dãy số cùng cấp: numbered items under one heading in order, bullets and paragraphs left out. Annexes are other sequences.</summary>
internal static class SiblingNumbers
{
    public static IEnumerable<IReadOnlyList<PlanItem>> Of(IReadOnlyList<PlanItem> items) => items
        .Where(static item => item.Label is { Kind: not LabelKind.Bullet })
        .GroupBy(static item => (item.Label!.Kind == LabelKind.Article ? null : item.Parent, item.Label.Kind, item.Label.Numbers.Count))
        .Select(static group => (IReadOnlyList<PlanItem>)[.. group]);

    /// <summary>Every number that is not what the numbers above it ask for.</summary>
    public static IEnumerable<SiblingNumber> Faults(IReadOnlyList<PlanItem> items) =>
        Of(items).SelectMany(siblings => Walk(items, siblings)).Where(static number => number.Fault != NumberFault.None);

    private static IEnumerable<SiblingNumber> Walk(IReadOnlyList<PlanItem> items, IReadOnlyList<PlanItem> siblings)
    {
        var run = 0;
        var plain = siblings.All(static sibling => sibling.Block.Label is null && !RepeatedBelow(sibling));
        var due = siblings[0].Label!.Last;
        for (var i = 1; i < siblings.Count; i++)
        {
            var (before, item) = (siblings[i - 1], siblings[i]);
            var (last, next) = (item.Label!.Last, Next(item.Label, due));
            var same = siblings.Skip(run).Take(i - run).FirstOrDefault(other => other.Label!.Last == last);
            var fault = same is null
                ? last == next ? NumberFault.None
                    : last < before.Label!.Last ? NumberFault.None
                    : Follows(item.Label, before.Label.Last, last) ? NumberFault.Shifted
                    : NumberFault.Skipped
                : last == 1 && before.Label!.Last > 1 ? NumberFault.Restarted : NumberFault.Duplicated;
            if (fault == NumberFault.Restarted)
            {
                run = i;
                // A list of its own stands behind a line that announces it.
                fault = Announced(items, item) ? NumberFault.None : fault;
            }

            plain &= fault != NumberFault.Duplicated || same == before;
            yield return new SiblingNumber(item, before, same, fault, next) { IsPlain = plain };
            due = fault is NumberFault.Duplicated or NumberFault.Shifted ? next : last;
        }
    }

    // "2.1." below "2." carries the number on.
    private static bool RepeatedBelow(PlanItem item) =>
        item.Descendants().Any(below => below.Label is { Kind: LabelKind.Arabic } label && item.Label!.Kind == LabelKind.Arabic && label.Numbers.Count > item.Label.Numbers.Count);

    private static bool Announced(IReadOnlyList<PlanItem> items, PlanItem item)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i] == item)
            {
                return items[i - 1].Label is null or { Kind: LabelKind.Bullet } && items[i - 1].Block.Text.TrimEnd().EndsWith(':');
            }
        }

        return false;
    }

    /// <summary>The number after <paramref name="number"/> in the same style; letters that offices leave out (f, j, w, z) are passed over.</summary>
    public static int Next(OutlineLabel label, int number)
    {
        var next = number + 1;
        while (label.Kind == LabelKind.Letter && next <= OutlineLabel.PointLetters.Length && OutlineLabel.PointLetters[next - 1] is 'f' or 'j' or 'w' or 'z')
        {
            next++;
        }

        return next;
    }

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="number"/>: by one, or for letters over a letter that offices leave out (f, j, w, z, and đ).</summary>
    public static bool Follows(OutlineLabel label, int number, int next)
    {
        if (next == number + 1)
        {
            return true;
        }

        return label.Kind == LabelKind.Letter && next > number
            && OutlineLabel.PointLetters[number..(next - 1)].All(static letter => letter is 'đ' or 'f' or 'j' or 'w' or 'z');
    }
}
