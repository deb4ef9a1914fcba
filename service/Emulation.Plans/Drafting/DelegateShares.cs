using System.Text.RegularExpressions;
using Emulation.Delegates.Apportionment;
using Emulation.Delegates.Solving;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting;

/// <summary>Tỷ lệ thành phần đại biểu.</summary>
/// <param name="Words">"Đại biểu khách mời, lãnh đạo: khoảng 30%, tương ứng 45 đại biểu".</param>
internal sealed partial record DelegateShare(string Words)
{
    public static string CleanGroup(string group) => Edges().Replace(CarriedText.Clean(group), "").Trim(' ', ':', ',');

    // What stands around the names of groups in a sentence about their share.
    [GeneratedRegex(@"^(?:số lượng|tổng số|tỷ lệ)?\s*(?:đại biểu\s+(?:là|gồm)\s*:?\s*)?|\s+(?:phải\s+)?(?:chiếm|đạt|là|bằng|có)?(?:\s+(?:khoảng|từ|trên|ít nhất|tối thiểu|tối đa|không quá|tỷ lệ))*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Edges();
}

/// <summary>Tính tỷ lệ thành phần: the parent's shares, and of what they leave the other side; numbers of people by the largest remainder.</summary>
internal static partial class DelegateShares
{
    private const string Exemplary = "Đại biểu là tập thể, cá nhân tiêu biểu, người trực tiếp lao động, sản xuất";
    private const string Guests = "Đại biểu khách mời và lãnh đạo";

    public static IReadOnlyList<DelegateShare> Of(DraftBrief brief)
    {
        var shares = brief.Required<CompositionShareValue>(RequirementKind.CompositionShare).Select(value => (Group: brief.Own(GroupOf(value)), Percent: Lawful(value))).ToList();
        shares = shares switch
        {
            [] => [(Exemplary, 70), (Guests, 30)],
            [var only] when only.Percent < 100 => [only, (GuestWords().IsMatch(only.Group) ? Exemplary : Guests, 100 - only.Percent)],
            _ => shares,
        };
        var whole = shares.Sum(static share => share.Percent) == 100;
        var counts = whole && brief.Facts.Delegates?.Total is { } total ? ListApportionment.Apportion(ApportionmentMethods.Find("hamilton")!, [.. shares.Select(static share => share.Percent)], total) : null;
        return [.. shares.Select((share, index) => new DelegateShare(
            $"{CarriedText.Upper(share.Group)}: khoảng {share.Percent.Show()}%{(counts is null ? " tổng số đại biểu" : $", tương ứng {DraftTexts.Two(counts[index])} đại biểu")}"))];
    }

    private static string GroupOf(CompositionShareValue value) =>
        DelegateShare.CleanGroup(string.Join(", ", value.Groups)) is { Length: > 3 } group ? group : Exemplary;

    // A strict bound leaves the next whole percent.
    private static decimal Lawful(CompositionShareValue value) => value.Op switch
    {
        Comparison.LessThan => value.Percent - 1,
        Comparison.MoreThan => value.Percent + 1,
        _ => value.Percent,
    };

    [GeneratedRegex(@"khách mời|lãnh đạo", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex GuestWords();
}
