namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Tổng số đại biểu ghi hai nơi khác nhau.</summary>
public sealed class ContradictoryTotal : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/contradictory-total", "Tổng số đại biểu ghi hai nơi khác nhau", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\n- Số lượng đại biểu: 150 đại biểu.\nII. PHÂN BỔ ĐẠI BIỂU\n- Tổng số đại biểu: 140 đại biểu."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\n- Số lượng: không quá 150 đại biểu.\nII. PHÂN BỔ ĐẠI BIỂU\n- Tổng số đại biểu: 140 đại biểu."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var totals = EventTotals.Of(inspection);
        foreach (var total in totals.Skip(1).Where(total => EventTotals.Exclude(totals[0], total)))
        {
            yield return Found(
                inspection.Plan.Quote(total.Item.Block, total.Span),
                $"Ở đây tổng số đại biểu ghi {total.CountText}, chỗ khác ghi {totals[0].CountText}; cần ghi một số (trong cùng văn bản).",
                inspection.Plan.Quote(totals[0].Item.Block, totals[0].Span));
        }
    }
}
