using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Tổng số đại biểu nhắc lại trong cùng một phần: the second place is one more to forget when the number changes.</summary>
public sealed class RepeatedTotal : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/repeated-total", "Tổng số đại biểu nêu lặp trong cùng một phần", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng đại biểu\n- Số lượng đại biểu: 150 đại biểu.\n2. Thành phần đại biểu\n- Tổng số đại biểu: 150 đại biểu."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng đại biểu\n- Số lượng đại biểu: 150 đại biểu.\n2. Thành phần đại biểu\n- Đại biểu các thôn: 150 đại biểu."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        // A table adds up what its heading line announces: its last row repeats nothing.
        var totals = EventTotals.Of(inspection).Where(static total => total.Item.Block.Cell is null).ToList();
        foreach (var total in totals.Skip(1).Where(total => EventTotals.Same(totals[0], total) && total.Item != totals[0].Item && Section(total.Item) == Section(totals[0].Item)))
        {
            yield return Found(
                inspection.Plan.Quote(total.Item.Block, total.Span),
                "Tổng số đại biểu đã nêu ở trên trong cùng phần này; chỉ nên ghi một lần (trong cùng văn bản).",
                inspection.Plan.Quote(totals[0].Item.Block, totals[0].Span));
        }
    }

    private static PlanItem Section(PlanItem item) => item.SelfAndAncestors().Last();
}
