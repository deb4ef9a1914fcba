using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Loại đơn vị sai với cơ quan ban hành: "phường" in the plan of a xã, left over from a copied plan.</summary>
public sealed class OwnUnitKindMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/own-unit-kind", "Gọi sai loại đơn vị của mình", Severity.Error, "Trong cùng văn bản; Luật Tổ chức chính quyền địa phương 72/2025/QH15")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Đài truyền thanh phường đưa tin."),
            new(false, "I. PHÂN CÔNG\n1. Đài truyền thanh xã đưa tin."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        if (inspection.Plan.Header.UnitKind is not (UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone) || inspection.Plan.BindsSubordinates)
        {
            yield break;
        }

        var own = inspection.Plan.Header.UnitKind.Value;
        foreach (var item in inspection.Plan.Items.Concat(inspection.Plan.Closing))
        {
            // A named unit is another place; "các xã, phường" speaks of all; "phường, xã" of the level.
            foreach (var unit in AdministrativeUnits.Find(item.Block).Where(unit => IsMisnamed(unit, own, item.Block.Key)))
            {
                var phrase = Phrase(item, unit.Span);
                yield return Found(
                    inspection.Plan.Quote(item.Block, phrase),
                    $"Văn bản của {UnitKinds.WordOf(own)} nhưng ở đây ghi “{unit.Span.Slice(item.Block.Text)}”; phải là “{UnitKinds.WordOf(own)}” (trong cùng văn bản).")
                    with
                { Fix = new Fix(FixKind.Guarded, TextSpan.Between(phrase.Start, unit.Span.Start).Slice(item.Block.Text) + UnitKinds.WordOf(own)) };
            }
        }
    }

    /// <summary>Whether a unit of a commune's kind is spoken of as the issuer's own and is of another kind than <paramref name="own"/>.</summary>
    internal static bool IsMisnamed(UnitMention unit, UnitKind own, string key) =>
        unit is { Name: null, Plural: false, Kind: UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone } && unit.Kind != own && !InList(key, unit.Span);

    // One word alone cannot be found again by an officer: the words before it come along.
    private static TextSpan Phrase(PlanItem item, TextSpan unit)
    {
        const int Words = 5;
        var start = unit.Start;
        for (var words = 0; start > item.ContentStart && words < Words; start--)
        {
            words += item.Block.Text[start - 1] == ' ' && start < unit.Start ? 1 : 0;
        }

        return TextSpan.Between(start, unit.End).Trim(item.Block.Text);
    }

    private static bool InList(string key, TextSpan span)
    {
        var (before, after) = (key[..span.Start].TrimEnd(), key[span.End..].TrimStart());
        return after.StartsWith(", xã", StringComparison.Ordinal) || after.StartsWith(", phường", StringComparison.Ordinal) || after.StartsWith(", đặc khu", StringComparison.Ordinal)
            || before.EndsWith("xã,", StringComparison.Ordinal) || before.EndsWith("phường,", StringComparison.Ordinal) || before.EndsWith("cấp", StringComparison.Ordinal);
    }
}
