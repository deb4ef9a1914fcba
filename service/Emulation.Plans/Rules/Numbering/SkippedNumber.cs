namespace Emulation.Plans.Rules.Numbering;

/// <summary>Dãy số bị nhảy, or does not begin at its start.</summary>
public sealed class SkippedNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/skipped", "Số thứ tự bị nhảy", Severity.Error, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Họp tổ giúp việc.\n3. In giấy mời."),
            new(false, "I. NỘI DUNG\n1. Họp tổ giúp việc.\n2. In giấy mời."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var siblings in SiblingNumbers.Of(inspection.Plan.Items))
        {
            for (var i = 1; i < siblings.Count; i++)
            {
                var (before, item) = (siblings[i - 1], siblings[i]);
                if (item.Label!.Last > before.Label!.Last && !SiblingNumbers.Follows(item.Label, before.Label.Last, item.Label.Last))
                {
                    yield return Found(
                        inspection.Plan.QuoteHead(item.Block),
                        $"Sau “{before.Label.Text}” là “{item.Label.Text}”: thiếu số ở giữa (trong cùng văn bản).",
                        inspection.Plan.QuoteHead(before.Block));
                }
            }
        }
    }
}
