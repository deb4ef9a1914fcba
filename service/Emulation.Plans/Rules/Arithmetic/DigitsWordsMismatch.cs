using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Số bằng chữ số khác số bằng chữ: "05 (sáu) đồng chí".</summary>
public sealed class DigitsWordsMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/digits-words", "Chữ số và chữ không khớp", Severity.Error, "Trong cùng văn bản");

    internal override IEnumerable<Finding> Check(Plan plan, Draft draft, IReadOnlyList<RequirementSet> parents) =>
        plan.AllItems.SelectMany(item => Quantities.Find(item.Block).Where(static quantity => quantity.DigitsDisagreeWithWords)
            .Select(quantity => Found(plan.Quote(item.Block, quantity.Span), "Số viết bằng chữ số và số viết bằng chữ khác nhau; cần ghi một số.")));
}
