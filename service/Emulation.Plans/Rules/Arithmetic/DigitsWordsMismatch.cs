using Emulation.Plans.Entities;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Số bằng chữ số khác số bằng chữ: "05 (sáu) đồng chí".</summary>
public sealed class DigitsWordsMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/digits-words", "Chữ số và chữ không khớp", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. ĐẠI BIỂU\n- Cử 05 (sáu) người phục vụ."),
            new(false, "I. ĐẠI BIỂU\n- Cử 05 (năm) người phục vụ."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection) =>
        inspection.Plan.AllItems.Where(static item => item.Block.Text.Contains('(', StringComparison.Ordinal)).SelectMany(item => Quantities.Find(item.Block).Where(static quantity => quantity.DigitsDisagreeWithWords)
            .Select(quantity => Found(inspection.Plan.Quote(item.Block, quantity.Span), "Số viết bằng chữ số và số viết bằng chữ khác nhau; cần ghi một số.")));
}
