namespace Emulation.Plans.Rules.Numbering;

/// <summary>Số bị lệch theo một số lặp ở trên: right after its neighbour, wrong in the whole.</summary>
public sealed class ShiftedNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/shifted", "Số thứ tự bị lệch sau một số lặp", Severity.Error, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")
    {
        Examples =
        [
            new(true, "I. MỤC ĐÍCH\nII. NỘI DUNG\nII. KINH PHÍ\nIII. PHÂN CÔNG"),
            new(false, "I. MỤC ĐÍCH\nII. NỘI DUNG\nII. KINH PHÍ\nIV. PHÂN CÔNG"),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var number in SiblingNumbers.Faults(inspection.Plan.Items).Where(static number => number.Fault == NumberFault.Shifted))
        {
            var (item, head) = (number.Item, inspection.Plan.QuoteHead(number.Item.Block));
            yield return Found(
                head,
                $"Vì có số bị lặp ở trên, “{item.Label!.Text}” phải là {Renumbering.Written(item.Label, number.Due)} (trong cùng văn bản).",
                inspection.Plan.QuoteHead(number.Before.Block))
                with
            { Fix = Renumbering.FixOf(item, head, Renumbering.Written(item.Label, number.Due), number.IsPlain) };
        }
    }
}
