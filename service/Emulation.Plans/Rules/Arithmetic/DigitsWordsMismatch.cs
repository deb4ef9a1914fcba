using Emulation.Plans.Entities;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Số bằng chữ số khác số bằng chữ: "05 (sáu) đồng chí".</summary>
public sealed class DigitsWordsMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/digits-words", "Chữ số và chữ không khớp", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Tổ giúp việc gồm 05 (sáu) đồng chí."),
            new(false, "I. PHÂN CÔNG\n1. Tổ giúp việc gồm 05 (năm) đồng chí."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection) =>
        inspection.Plan.AllItems.SelectMany(item => Quantities.Find(item.Block).Where(static quantity => quantity.DigitsDisagreeWithWords)
            .Select(quantity => Found(inspection.Plan.Quote(item.Block, quantity.Span), "Số viết bằng chữ số và số viết bằng chữ khác nhau; cần ghi một số.")));
}
