using Emulation.Plans.Outline;

namespace Emulation.Plans.Rules.Numbering;

/// <summary>Số tiểu mục không theo số của mục chứa nó: "2.1." under "3.".</summary>
public sealed class ForeignPrefix : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("numbering/foreign-prefix", "Số tiểu mục không theo số mục ở trên", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. NỘI DUNG\n1. Hội trường\n1.1. Kê ghế.\n2. Khách mời\n1.1. Lập danh sách."),
            new(false, "I. NỘI DUNG\n1. Hội trường\n1.1. Kê ghế.\n2. Khách mời\n2.1. Lập danh sách."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var item in inspection.Plan.Items)
        {
            if (item.Label is not { Kind: LabelKind.Arabic, Numbers.Count: > 1 } label
                || item.Parent is not { Label: { Kind: LabelKind.Arabic } above } parent
                || above.Numbers.Count != label.Numbers.Count - 1 || label.Numbers.SkipLast(1).SequenceEqual(above.Numbers))
            {
                continue;
            }

            var (head, due) = (inspection.Plan.QuoteHead(item.Block), above with { Numbers = [.. above.Numbers, label.Last] });
            yield return Found(
                head,
                $"“{label.Text}” nằm trong mục “{above.Text}” nên phải là {Renumbering.Written(due, label.Last)} (trong cùng văn bản).",
                inspection.Plan.QuoteHead(parent.Block))
                with
            { Fix = Renumbering.FixOf(item, head, Renumbering.Written(due, label.Last)) };
        }
    }
}
