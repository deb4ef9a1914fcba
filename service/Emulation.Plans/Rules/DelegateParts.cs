using System.Text.RegularExpressions;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules;

/// <summary>Các dòng hợp thành một tổng: below it, behind it when it announces them, or before it when it closes them.</summary>
internal static partial class DelegateParts
{
    /// <summary>The lines that make up <paramref name="whole"/>; empty when one of them has no number of its own, for then the sum is open.</summary>
    public static IReadOnlyList<DelegateLine> Of(DelegateLine whole, IReadOnlyList<DelegateLine> lines)
    {
        var items = whole.Item.Children.Count > 0 ? whole.Item.Children
            : Announces(whole) ? Siblings(whole.Item).SkipWhile(item => item != whole.Item).Skip(1).TakeWhile(item => item.Label?.Kind == whole.Item.Label?.Kind && !IsTotal(item, lines))
            : whole.IsTotal && Closes().IsMatch(whole.Item.ContentKey) ? Siblings(whole.Item).TakeWhile(item => item != whole.Item)
            : [];
        var parts = new List<DelegateLine>();
        foreach (var item in items)
        {
            if (lines.FirstOrDefault(line => line.Item == item && !line.IsTotal) is not { } part)
            {
                return [];
            }

            parts.Add(part);
        }

        return parts.Exists(static part => IsDimension(part)) ? [] : parts;
    }

    /// <summary>Whether a line counts a quality that a delegate has besides belonging to a group (nữ, dân tộc thiểu số, đảng viên).</summary>
    public static bool IsDimension(DelegateLine line) => Dimension().IsMatch(line.Name.ToLowerInvariant());

    private static bool Announces(DelegateLine whole) => whole.Item.Content.AsSpan().TrimEnd() is [.., ':'] || Announcing().IsMatch(whole.Item.ContentKey);

    private static bool IsTotal(PlanItem item, IReadOnlyList<DelegateLine> lines) => lines.Any(line => line.Item == item && line.IsTotal);

    private static IReadOnlyList<PlanItem> Siblings(PlanItem item) => item.Parent?.Children ?? [];

    [GeneratedRegex(@"(?:gồm|trong đó|cụ thể)\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Announcing();

    [GeneratedRegex(@"^\W*(?:tổng )?cộng\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Closes();

    [GeneratedRegex(@"(?:^|\W)(?:nữ|dân tộc|đảng viên|tôn giáo|tuổi|trẻ|trình độ|trong đó)(?:$|\W)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Dimension();
}
