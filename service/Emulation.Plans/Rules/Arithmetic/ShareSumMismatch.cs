using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Tỷ lệ hai khối đại biểu không cộng thành 100%: exemplary people on one side, guests and leaders on the other.</summary>
public sealed partial class ShareSumMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/share-sum", "Tỷ lệ thành phần đại biểu không đủ 100%", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Thành phần đại biểu\n- Đại biểu là điển hình: 70%; khách mời, lãnh đạo: 40%."),
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Thành phần đại biểu\na) Đại biểu là điển hình: 70%.\nb) Khách mời, lãnh đạo: 40%."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Thành phần đại biểu\n- Đại biểu là điển hình: 70%; khách mời, lãnh đạo: 30%; đại biểu nữ từ 35% trở lên."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        // One ratio may be spread over the points of a clause, never over two clauses.
        foreach (var group in inspection.Draft.Of(RequirementKind.CompositionShare).GroupBy(static share => ClauseOf(share.Location.Path)))
        {
            var sides = group.Where(static share => ((CompositionShareValue)share.Value).Op is Comparison.Exactly or Comparison.About && Side(share) is not null).ToList();
            if (sides.Count != 2 || Side(sides[0]) == Side(sides[1]))
            {
                continue;
            }

            var sum = sides.Sum(static share => ((CompositionShareValue)share.Value).Percent);
            if (sum != 100)
            {
                yield return Found(
                    Draft.Evidence(sides[0]),
                    $"Tỷ lệ của khối điển hình và khối khách mời, lãnh đạo cộng lại được {sum.Show()}%, phải là 100%.",
                    Draft.Evidence(sides[1]));
            }
        }
    }

    private static string ClauseOf(string path) => path.Length > 2 && path[^2] == '.' && char.IsLower(path[^1]) ? path[..^2] : path;

    private static bool? Side(Requirement share)
    {
        var words = VietnameseText.ToKey(string.Join(' ', ((CompositionShareValue)share.Value).Groups));
        var (guests, examples) = (Guests().IsMatch(words), Examples().IsMatch(words));
        return guests == examples || Quality().IsMatch(words) ? null : guests;
    }

    [GeneratedRegex(@"khách mời|lãnh đạo", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Guests();

    [GeneratedRegex(@"điển hình|đại biểu chính thức", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Examples();

    [GeneratedRegex(@"(?<!\p{L})(?:nữ|dân tộc|đảng viên|tôn giáo|tuổi)(?!\p{L})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Quality();
}
