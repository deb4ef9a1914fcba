using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules;

/// <summary>Dãy số cùng cấp: numbered items under one heading in order, bullets and paragraphs left out. Annexes are other sequences.</summary>
internal static class SiblingNumbers
{
    public static IEnumerable<IReadOnlyList<PlanItem>> Of(IReadOnlyList<PlanItem> items) => items
        .Where(static item => item.Label is { Kind: not LabelKind.Bullet })
        .GroupBy(static item => (item.Parent, item.Label!.Kind, item.Label.Numbers.Count))
        .Select(static group => (IReadOnlyList<PlanItem>)[.. group]);

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
