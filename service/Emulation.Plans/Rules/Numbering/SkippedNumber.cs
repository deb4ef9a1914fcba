using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Numbering;

/// <summary>Dãy số bị nhảy, or does not begin at its start.</summary>
public sealed class SkippedNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/skipped", "Số thứ tự bị nhảy", Severity.Error, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6");

    internal override IEnumerable<Finding> Check(Plan plan, Draft draft, IReadOnlyList<RequirementSet> parents)
    {
        foreach (var siblings in SiblingNumbers.Of(plan.Items))
        {
            for (var i = 1; i < siblings.Count; i++)
            {
                var (before, item) = (siblings[i - 1], siblings[i]);
                if (item.Label!.Last > before.Label!.Last && !SiblingNumbers.Follows(item.Label, before.Label.Last, item.Label.Last))
                {
                    yield return Found(
                        plan.QuoteHead(item.Block),
                        $"Sau “{before.Label.Text}” là “{item.Label.Text}”: thiếu số ở giữa (trong cùng văn bản).",
                        plan.QuoteHead(before.Block));
                }
            }
        }
    }
}
