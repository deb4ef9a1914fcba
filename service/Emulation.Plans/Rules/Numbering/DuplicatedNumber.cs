using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Numbering;

/// <summary>Hai mục cùng cấp mang một số.</summary>
public sealed class DuplicatedNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/duplicated", "Số thứ tự bị lặp", Severity.Error, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Họp tổ giúp việc.\n1. In giấy mời."),
            new(false, "I. NỘI DUNG\n1. Họp tổ giúp việc.\n2. In giấy mời."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var siblings in SiblingNumbers.Of(inspection.Plan.Items))
        {
            var shift = 0;
            for (var i = 1; i < siblings.Count; i++)
            {
                var (before, item) = (siblings[i - 1], siblings[i]);
                var first = siblings.Take(i).FirstOrDefault(other => other.Label!.Last == item.Label!.Last);
                if (first is not null)
                {
                    shift++;
                    yield return Found(
                        inspection.Plan.QuoteHead(item.Block),
                        $"Số “{item.Label!.Text}” đã dùng cho một mục khác cùng cấp; theo thứ tự phải là {Written(item.Label, before.Label!.Last + 1)} (trong cùng văn bản).",
                        inspection.Plan.QuoteHead(first.Block));
                }
                else if (shift > 0 && SiblingNumbers.Follows(item.Label!, before.Label!.Last, item.Label!.Last))
                {
                    yield return Found(
                        inspection.Plan.QuoteHead(item.Block),
                        $"Vì có số bị lặp ở trên, “{item.Label.Text}” phải là {Written(item.Label, item.Label.Last + shift)} (trong cùng văn bản).",
                        inspection.Plan.QuoteHead(before.Block));
                }
            }
        }
    }

    private static string Written(OutlineLabel label, int number) => label.Kind switch
    {
        LabelKind.Roman => Numerals.ToRoman(number),
        LabelKind.Letter when number <= OutlineLabel.PointLetters.Length => OutlineLabel.PointLetters[number - 1].ToString(),
        LabelKind.Arabic => string.Join('.', label.Numbers.SkipLast(1).Append(number)),
        _ => number.ToString(VietnameseText.Culture),
    };
}
