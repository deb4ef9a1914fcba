using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules.Numbering;

/// <summary>Dãy số không bắt đầu từ đầu: a section whose first item is "2.".</summary>
public sealed class LateStart : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/late-start", "Dãy số không bắt đầu từ 1", Severity.Warning, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")
    {
        Examples =
        [
            new(true, "I. MỤC ĐÍCH\n1. Ghi nhận công lao của bà con.\nII. NỘI DUNG\n2. Kê ghế.\n3. Mời khách."),
            new(false, "I. MỤC ĐÍCH\n1. Ghi nhận công lao của bà con.\nII. NỘI DUNG\n1. Kê ghế.\n2. Mời khách."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var first in SiblingNumbers.Of(inspection.Plan.Items).Select(static siblings => siblings[0])
            .Where(static first => first.Label is { Kind: LabelKind.Roman or LabelKind.Arabic, Last: > 1, Numbers.Count: 1 }))
        {
            var head = inspection.Plan.QuoteHead(first.Block);
            yield return Found(head, $"Dãy số ở đây bắt đầu từ “{first.Label!.Text}”; phải bắt đầu từ {Renumbering.Written(first.Label, 1)}, hoặc thiếu mục ở trên (trong cùng văn bản).")
                with
            { Fix = Renumbering.FixOf(first, head, Renumbering.Written(first.Label, 1)) };
        }
    }
}
