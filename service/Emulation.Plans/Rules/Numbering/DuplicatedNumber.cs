namespace Emulation.Plans.Rules.Numbering;

/// <summary>Hai mục cùng cấp mang một số.</summary>
public sealed class DuplicatedNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/duplicated", "Số thứ tự bị lặp", Severity.Error, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")
    {
        Examples =
        [
            new(true, "I. MỤC ĐÍCH\n1. Ghi nhận công lao của bà con.\n2. Chọn gương tốt.\n2. Gắn kết các thôn."),
            new(false, "I. MỤC ĐÍCH\n1. Ghi nhận công lao của bà con.\n2. Chọn gương tốt.\nII. NỘI DUNG\n1. Mời khách."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var number in SiblingNumbers.Faults(inspection.Plan.Items).Where(static number => number.Fault == NumberFault.Duplicated))
        {
            var (item, head) = (number.Item, inspection.Plan.QuoteHead(number.Item.Block));
            yield return Found(
                head,
                $"Số “{item.Label!.Text}” đã dùng cho một mục khác cùng cấp; theo thứ tự phải là {Renumbering.Written(item.Label, number.Due)} (trong cùng văn bản).",
                inspection.Plan.QuoteHead(number.Same!.Block))
                with
            { Fix = Renumbering.FixOf(item, head, Renumbering.Written(item.Label, number.Due), number.IsPlain) };
        }
    }
}
