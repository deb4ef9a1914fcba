using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Tổng của nhóm không bằng cộng các dòng bên dưới, or lines that go over a stated limit.</summary>
public sealed class AllocationSumMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/allocation-sum", "Tổng phân bổ không khớp các dòng", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\na) Khối các thôn: 30 đại biểu\n- Thôn Đông: 12 đại biểu;\n- Thôn Tây: 15 đại biểu."),
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\n- Số lượng: Tối đa 50 đại biểu, gồm:\n- Thôn Đông: 32 đại biểu;\n- Thôn Tây: 25 đại biểu."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\na) Khối các thôn: 27 đại biểu\n- Thôn Đông: 12 đại biểu;\n- Thôn Tây: 15 đại biểu."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var lines = inspection.Reading.DelegateLines;
        foreach (var whole in lines.Where(static line => line.Quantity is { IsRange: false, Op: Comparison.Exactly or Comparison.AtMost }))
        {
            var parts = DelegateParts.Of(whole, lines);
            if (parts.Count < 2 || parts.Any(static part => part.Quantity.IsRange || part.Quantity.Op != Comparison.Exactly) || DelegateRangeMismatch.Compares(whole, lines))
            {
                continue;
            }

            var sum = parts.Sum(static part => part.Quantity.Max ?? 0);
            if (!whole.Quantity.Op.Holds(sum, whole.Quantity.Max ?? 0))
            {
                yield return Found(
                    inspection.Plan.Quote(whole.Item.Block, whole.Span),
                    $"“{whole.Name}” ghi {(whole.Quantity.Op == Comparison.AtMost ? "không quá " : "")}{whole.Quantity.Max?.Show()}, nhưng cộng các dòng hợp thành được {sum.Show()} ({string.Join(" + ", parts.Select(static part => part.Quantity.Max?.Show()))}).",
                    [.. parts.Select(part => inspection.Plan.Quote(part.Item.Block, part.Span))]);
            }
        }
    }
}
