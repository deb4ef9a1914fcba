using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Một cơ quan được gọi tắt theo nhiều cách trong cùng văn bản.</summary>
public sealed class BodyNameVariant : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/body-variant", "Một cơ quan được gọi tắt nhiều cách", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Mời UBMTTQ Việt Nam xã dự.\n2. Giao Ủy ban MTTQ Việt Nam xã giới thiệu."),
            new(false, "I. PHÂN CÔNG\n1. Mời UBMTTQ Việt Nam xã dự.\n2. Giao Ủy ban Mặt trận Tổ quốc Việt Nam xã giới thiệu."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        foreach (var row in inspection.BodyNames.Where(static name => name.IsAccepted).GroupBy(static name => name.Row.Name, StringComparer.Ordinal))
        {
            var forms = row.GroupBy(static name => VietnameseText.ToKey(name.Form), StringComparer.Ordinal).OrderByDescending(static form => form.Count()).ToList();
            if (forms.Count < 2)
            {
                continue;
            }

            var rare = forms[^1].First();
            var others = forms.SkipLast(1).SelectMany(static form => form).Select(name => inspection.Plan.Quote(name.Block, Phrase.Around(name.Block, name.Span)));
            yield return FoundIn(
                inspection, rare.Block, rare.Span,
                $"“{row.Key}” được gọi tắt {forms.Count} cách ({string.Join(", ", forms.Select(static form => $"“{form.First().Form}”"))}); cần thống nhất một cách (trong cùng văn bản).",
                FixKind.Guarded, forms[0].First().Form) with
            { Related = [.. others], Subject = row.Key };
        }
    }
}
