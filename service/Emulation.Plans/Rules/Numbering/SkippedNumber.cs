namespace Emulation.Plans.Rules.Numbering;

/// <summary>Dãy số bị nhảy.</summary>
public sealed class SkippedNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/skipped", "Số thứ tự bị nhảy", Severity.Error, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")
    {
        Examples =
        [
            new(true, "I. MỤC ĐÍCH\n1. Ghi nhận công lao của bà con.\n3. Chọn gương tốt."),
            new(false, "I. NỘI DUNG\nd) Quét dọn hội trường.\nđ) Kê ghế.\ne) Treo cờ.\ng) Mời khách."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var number in SiblingNumbers.Faults(inspection.Plan.Items).Where(static number => number.Fault == NumberFault.Skipped))
        {
            var (item, head) = (number.Item, inspection.Plan.QuoteHead(number.Item.Block));
            yield return Found(
                head,
                $"Sau “{number.Before.Label!.Text}” là “{item.Label!.Text}”: thiếu số ở giữa; cần bổ sung mục còn thiếu hoặc đánh lại là {Renumbering.Written(item.Label, number.Due)} (trong cùng văn bản).",
                inspection.Plan.QuoteHead(number.Before.Block))
                with
            { Fix = Renumbering.FixOf(item, head, Renumbering.Written(item.Label, number.Due)) };
        }
    }
}
