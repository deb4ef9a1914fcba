using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Delegates.Problems;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Allocating;

/// <summary>Tỷ lệ thành phần of a plan as categories, and the qualities that delegates of any category have as attributes.</summary>
internal static partial class PlanShares
{
    public static (IReadOnlyList<DelegateCategory> Categories, IReadOnlyList<CompositionQuota> Attributes) Read(IReadOnlyList<Requirement> requirements, List<PlanRemark> remarks)
    {
        var categories = new List<DelegateCategory>();
        var attributes = new List<CompositionQuota>();
        var whole = 0m;
        foreach (var requirement in requirements)
        {
            if (requirement.Value is not CompositionShareValue share || !IsNew(categories, attributes, share))
            {
                continue;
            }

            if (Quality().IsMatch(string.Join(", ", share.Groups).ToLowerInvariant()) && share.Groups.Count <= 2)
            {
                attributes.Add(new CompositionQuota(Id("a", attributes.Count), Name(share), new SeatLimits(MinPercent: share.Percent), new Dictionary<string, decimal>(StringComparer.Ordinal)));
                continue;
            }

            // Two statements of the same whole (one for each level) are not added up.
            if (whole + share.Percent > 100)
            {
                remarks.Add(new PlanRemark($"Các tỷ lệ cộng lại vượt 100 %; không đưa “{Name(share)}” vào bài toán.", [new Quotation(requirement.Quote[0], requirement.Location)]));
                continue;
            }

            whole += share.Percent;
            categories.Add(new DelegateCategory(Id("c", categories.Count), Name(share), Math.Max(share.Percent, 0.1m), Limits(share)));
        }

        if (categories.Count > 0 && whole < 100)
        {
            categories.Add(new DelegateCategory(Id("c", categories.Count), "Thành phần khác", 100 - whole, SeatLimits.None));
        }

        return (categories, attributes);

        static bool IsNew(List<DelegateCategory> categories, List<CompositionQuota> attributes, CompositionShareValue share) =>
            !categories.Exists(one => VietnameseText.SameWords(one.Name, Name(share))) && !attributes.Exists(one => VietnameseText.SameWords(one.Name, Name(share)));
    }

    // "Chiếm 70 %" of a number that 70 % of is no whole number cannot hold exactly: like "khoảng", it is aimed at.
    private static SeatLimits Limits(CompositionShareValue share) => share.Op switch
    {
        Comparison.AtMost or Comparison.LessThan => new SeatLimits(MaxPercent: share.Percent),
        Comparison.AtLeast or Comparison.MoreThan => new SeatLimits(MinPercent: share.Percent),
        _ => new SeatLimits(AboutPercent: share.Percent),
    };

    private static string Name(CompositionShareValue share)
    {
        const int longest = 120;
        var name = Closing().Replace(string.Join(", ", share.Groups), "").Trim();
        name = name.Length > longest ? name[..longest].TrimEnd() + "…" : name;
        return name.Length == 0 ? "Thành phần" : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
    }

    private static string Id(string kind, int count) => kind + (count + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:^|\W)(?:nữ|dân tộc thiểu số|đảng viên|ngoài đảng|tôn giáo|trẻ)(?:$|\W)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Quality();

    [GeneratedRegex(@"[\s,:]*(?:chiếm|là|đạt)$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Closing();
}
