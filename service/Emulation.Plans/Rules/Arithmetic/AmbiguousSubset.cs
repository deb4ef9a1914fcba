using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Không rõ một nhóm nằm trong hay ngoài nhóm ở trên: a count below another count, smaller than it, without "trong đó".</summary>
public sealed partial class AmbiguousSubset : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/ambiguous-subset", "Không rõ nhóm đại biểu nằm trong hay ngoài nhóm ở trên", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\n* Đại biểu chính thức: 70 - 80 đại biểu\n- Đại biểu là nông dân: 40 - 50 đại biểu."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\n* Đại biểu chính thức: 70 - 80 đại biểu, trong đó:\n- Đại biểu là nông dân: 40 - 50 đại biểu."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var lines = inspection.Reading.DelegateLines;
        foreach (var whole in lines.Where(static line => !line.IsTotal && line.Quantity is { Min: not null, Max: not null }))
        {
            var below = lines.Where(line => line.Item.Parent == whole.Item && line.Quantity is { Min: not null, Max: not null }).ToList();
            // Several parts of one whole are a sum, right or wrong; one part smaller than its whole is neither.
            if (below is not [{ IsTotal: false } part] || DelegateParts.IsDimension(part) || part.Quantity.Max >= whole.Quantity.Max
                || Inside().IsMatch(whole.Item.ContentKey) || Inside().IsMatch(part.Item.ContentKey))
            {
                continue;
            }

            yield return Found(
                inspection.Plan.Quote(part.Item.Block, part.Span),
                $"Không rõ {Count(part)} này nằm trong hay cộng thêm vào “{whole.Name}” ({Count(whole)}); nếu nằm trong thì ghi “trong đó”.",
                inspection.Plan.Quote(whole.Item.Block, whole.Span));
        }
    }

    private static string Count(DelegateLine line) => line.Quantity.NumberSpan.Slice(line.Item.Block.Text) + " đại biểu";

    [GeneratedRegex(@"trong đó|trong số|bao gồm|(?<!\p{L})gồm(?!\p{L})|cụ thể|phân bổ như sau", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Inside();
}
