using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Tên riêng của chính đơn vị viết thường: "xã thượng Hồng".</summary>
public sealed class OwnUnitNameCase : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/own-unit-case", "Tên riêng của đơn vị viết hoa sai", Severity.Error, "Nghị định 30/2020/NĐ-CP, Phụ lục II, III.1.a")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Công chức phụ trách xã tân Phú dự họp."),
            new(false, "I. PHÂN CÔNG\n1. Công chức phụ trách xã Tân Phú dự họp.\n2. HỘI NGHỊ XÃ TÂN PHÚ."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Plan.Header is not { UnitKind: { } kind, UnitName: { } name } || !name.Any(char.IsLower))
        {
            yield break;
        }

        var word = UnitKinds.WordOf(kind);
        foreach (var block in inspection.Lines)
        {
            foreach (var span in Phrase.Find(block.Key, VietnameseText.ToKey($"{word} {name}")))
            {
                var proper = TextSpan.Between(span.Start + word.Length, span.End).Trim(block.Text);
                if (!Casing.Fits(proper.Slice(block.Text), name, freeFirst: false))
                {
                    yield return FoundIn(inspection, block, proper, $"Tên riêng ghi “{proper.Slice(block.Text)}”; phải là “{name}” (Nghị định 30/2020/NĐ-CP, Phụ lục II, III.1.a).", FixKind.Safe, name)
                        with
                    { Subject = name };
                }
            }
        }
    }
}
