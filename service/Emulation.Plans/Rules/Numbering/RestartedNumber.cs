namespace Emulation.Plans.Rules.Numbering;

/// <summary>Dãy số bắt đầu lại giữa chừng under the same heading: a heading above it is lost, or the list was numbered anew.</summary>
public sealed class RestartedNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/restarted", "Số thứ tự bắt đầu lại trong cùng một mục", Severity.Warning, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Quét dọn hội trường.\n2. Kê ghế.\n1. Mời khách.\n2. Treo cờ."),
            new(false, "I. NỘI DUNG\n1. Quét dọn hội trường.\n2. Kê ghế.\nTrình tự mời khách:\n1. Lập danh sách.\n2. Gửi giấy mời."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var number in SiblingNumbers.Faults(inspection.Plan.Items).Where(static number => number.Fault == NumberFault.Restarted))
        {
            var (item, head) = (number.Item, inspection.Plan.QuoteHead(number.Item.Block));
            yield return Found(
                head,
                $"Sau “{number.Before.Label!.Text}” số thứ tự bắt đầu lại từ “{item.Label!.Text}” trong cùng một mục; phải là {Renumbering.Written(item.Label, number.Due)}, hoặc thiếu đề mục ở trên (trong cùng văn bản).",
                inspection.Plan.QuoteHead(number.Before.Block), inspection.Plan.QuoteHead(number.Same!.Block))
                with
            { Fix = Renumbering.FixOf(item, head, Renumbering.Written(item.Label, number.Due)) };
        }
    }
}
