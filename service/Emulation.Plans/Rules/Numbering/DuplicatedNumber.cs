using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Numbering;

/// <summary>Hai mục cùng cấp mang một số.</summary>
public sealed class DuplicatedNumber : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/duplicated", "Số thứ tự bị lặp", Severity.Error, "Trong cùng văn bản; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6");

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var siblings in SiblingNumbers.Of(inspection.Plan.Items))
        {
            var (shift, straight) = (0, true);
            for (var i = 1; i < siblings.Count; i++)
            {
                var (before, item) = (siblings[i - 1], siblings[i]);
                var first = siblings.Take(i).FirstOrDefault(other => other.Label!.Last == item.Label!.Last);
                if (first is not null)
                {
                    shift++;
                    straight &= before.Label!.Last == item.Label!.Last;
                    var number = straight ? item.Label.Last + shift : before.Label.Last + 1;
                    yield return Found(
                        inspection.Plan.QuoteHead(item.Block),
                        $"Số “{item.Label!.Text}” đã dùng cho một mục khác cùng cấp; theo thứ tự phải là {Written(item.Label, number)} (trong cùng văn bản).",
                        inspection.Plan.QuoteHead(first.Block)) with
                    { Fix = straight ? Renumbered(inspection.Plan, item, number, siblings) : null };
                }
                else if (shift > 0 && SiblingNumbers.Follows(item.Label!, before.Label!.Last, item.Label!.Last))
                {
                    yield return Found(
                        inspection.Plan.QuoteHead(item.Block),
                        $"Vì có số bị lặp ở trên, “{item.Label.Text}” phải là {Written(item.Label, item.Label.Last + shift)} (trong cùng văn bản).",
                        inspection.Plan.QuoteHead(before.Block)) with
                    { Fix = straight ? Renumbered(inspection.Plan, item, item.Label.Last + shift, siblings) : null };
                }
            }
        }
    }

    // Numbers that Word counts are mended in Word, and a number that others below it repeat is not changed alone.
    private static Fix? Renumbered(Plan plan, PlanItem item, int number, IReadOnlyList<PlanItem> siblings)
    {
        var head = plan.QuoteHead(item.Block).Quote;
        var old = item.Label!.PathStep;
        if (siblings.Any(static sibling => sibling.Block.Label is not null) || item.Label.Kind is not (LabelKind.Roman or LabelKind.Arabic or LabelKind.Letter)
            || !head.StartsWith(old, StringComparison.Ordinal))
        {
            return null;
        }

        var repeated = item.Descendants().Any(below => below.Label is { Kind: LabelKind.Arabic } label && label.Numbers.Count > item.Label.Numbers.Count);
        return new Fix(repeated ? FixKind.Guarded : FixKind.Safe, Written(item.Label, number) + head[old.Length..]);
    }

    private static string Written(OutlineLabel label, int number) => label.Kind switch
    {
        LabelKind.Roman => Numerals.ToRoman(number),
        LabelKind.Letter when number <= OutlineLabel.PointLetters.Length => OutlineLabel.PointLetters[number - 1].ToString(),
        LabelKind.Arabic => string.Join('.', label.Numbers.SkipLast(1).Append(number)),
        _ => number.ToString(VietnameseText.Culture),
    };
}
