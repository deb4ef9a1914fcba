using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Tổng số đại biểu đã nêu không khớp với tổng các nhóm bên dưới, as ranges.</summary>
public sealed class DelegateRangeMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/delegate-range", "Tổng số đại biểu không khớp các nhóm", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\na) Tổng số đại biểu: 100 - 120 đại biểu.\n- Đại biểu chính thức: 80 - 90 đại biểu.\n- Đại biểu khách mời: 10 - 20 đại biểu."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\na) Tổng số đại biểu: 100 đại biểu.\n- Đại biểu chính thức: 80 - 90 đại biểu.\n- Đại biểu khách mời: 10 - 20 đại biểu."),
        ],
    };

    /// <summary>Whether this rule is the one to compare a total with its groups.</summary>
    internal static bool Compares(DelegateLine total, IReadOnlyList<DelegateLine> lines) =>
        total is { IsTotal: true, Quantity: { Min: not null, Max: not null } } && Groups(total, lines).Count >= 2;

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var lines = inspection.Reading.DelegateLines;
        foreach (var total in lines.Where(total => Compares(total, lines)))
        {
            var groups = Groups(total, lines);
            var (min, max) = (groups.Sum(static group => group.Quantity.Min!.Value), groups.Sum(static group => group.Quantity.Max!.Value));
            // A fixed total may lie anywhere between what the groups allow.
            var agrees = total.Quantity.IsRange ? min == total.Quantity.Min && max == total.Quantity.Max : min <= total.Quantity.Min && total.Quantity.Max <= max;
            if (!agrees)
            {
                yield return Found(
                    inspection.Plan.Quote(total.Item.Block, total.Span),
                    $"Tổng ghi {Range(total.Quantity.Min!.Value, total.Quantity.Max!.Value)}, nhưng cộng các nhóm ({string.Join(" + ", groups.Select(static group => Range(group.Quantity.Min!.Value, group.Quantity.Max!.Value)))}) được {Range(min, max)}.",
                    [.. groups.Select(group => inspection.Plan.Quote(group.Item.Block, group.Span))]);
            }
        }
    }

    private static List<DelegateLine> Groups(DelegateLine total, IReadOnlyList<DelegateLine> lines) =>
        [.. lines.Where(line => line != total && !line.IsTotal && line.Item.Parent == total.Item && !DelegateParts.IsDimension(line)
            && line.Quantity is { Min: not null, Max: not null } && line.Item.Block.Key.Contains("đại biểu", StringComparison.Ordinal))];

    private static string Range(decimal min, decimal max) => min == max ? min.Show() : $"{min.Show()} – {max.Show()}";
}
