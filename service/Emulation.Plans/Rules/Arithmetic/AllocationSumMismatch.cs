using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Tổng của nhóm không bằng cộng các dòng bên dưới.</summary>
public sealed class AllocationSumMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/allocation-sum", "Tổng phân bổ không khớp các dòng", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\na) Đại biểu các thôn: 20 đại biểu.\n- Thôn Đông: 9 đại biểu;\n- Thôn Tây: 10 đại biểu."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\na) Đại biểu các thôn: 20 đại biểu.\n- Thôn Đông: 10 đại biểu;\n- Thôn Tây: 10 đại biểu."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var lines = inspection.Reading.DelegateLines;
        foreach (var whole in lines.Where(static line => line.Quantity is { IsRange: false, Op: Comparison.Exactly }))
        {
            var parts = lines.Where(line => line.Item.Parent == whole.Item && !line.IsTotal).ToList();
            if (parts.Count < 2 || parts.Any(static part => part.Quantity.IsRange || part.Quantity.Op != Comparison.Exactly))
            {
                continue;
            }

            // A child without a number of its own leaves the sum open.
            var counted = whole.Item.Children.Count(child => parts.Any(part => part.Item == child));
            var sum = parts.Sum(static part => part.Quantity.Max ?? 0);
            if (counted == whole.Item.Children.Count && sum != whole.Quantity.Max)
            {
                yield return Found(
                    inspection.Plan.Quote(whole.Item.Block, whole.Span),
                    $"“{whole.Name}” ghi {whole.Quantity.Max?.Show()}, nhưng cộng các dòng bên dưới được {sum.Show()} ({string.Join(" + ", parts.Select(static part => part.Quantity.Max?.Show()))}).",
                    [.. parts.Select(part => inspection.Plan.Quote(part.Item.Block, part.Span))]);
            }
        }
    }
}
