using Emulation.Plans.Entities;
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
            new(true, "I. PHÂN CÔNG\n1. Tuyên truyền trên địa bàn phường Tân Phú."),
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
        var name = inspection.Plan.Header.UnitName;
        foreach (var (block, start) in Lines(inspection))
        {
            // Another place is spoken of by its name; "các xã, phường" speaks of all; "phường, xã" of the level.
            foreach (var unit in AdministrativeUnits.Find(block).Where(unit => IsMisnamed(unit, own, block.Key) || IsOwnName(unit, own, name) && !SpeaksOfFounding(block.Key)))
            {
                var phrase = Phrase(block, start, unit.Span);
                var wanted = unit.Name is null ? UnitKinds.WordOf(own) : $"{UnitKinds.WordOf(own)} {name}";
                yield return Found(
                    inspection.Plan.Quote(block, phrase),
                    $"Văn bản của {UnitKinds.WordOf(own)} nhưng ở đây ghi “{unit.Span.Slice(block.Text)}”; phải là “{wanted}” (trong cùng văn bản).")
                    with
                { Fix = new Fix(FixKind.Guarded, TextSpan.Between(phrase.Start, unit.Span.Start).Slice(block.Text) + wanted) };
            }
        }
    }

    // The title and the opening are the plan's own; legal bases are acts of others.
    private static IEnumerable<(Block Block, int Start)> Lines(Inspection inspection) => inspection.Plan.Header.TitleBlocks.Select(static block => (block, 0))
        .Concat(inspection.Plan.Preamble.Where(item => inspection.CitationsIn(item.Block).Count == 0).Concat(inspection.Plan.Items).Concat(inspection.Plan.Closing).Select(static item => (item.Block, item.ContentStart)));

    private static bool IsOwnName(UnitMention unit, UnitKind own, string? name) =>
        unit is { Name: not null, Plural: false, Kind: UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone or UnitKind.Township } && unit.Kind != own && name is not null && VietnameseText.SameWords(unit.Name, name);

    /// <summary>Whether a unit of a commune's kind is spoken of as the issuer's own and is of another kind than <paramref name="own"/>.</summary>
    internal static bool IsMisnamed(UnitMention unit, UnitKind own, string key) =>
        unit is { Name: null, Plural: false, Kind: UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone } && unit.Kind != own && !InList(key, unit.Span);

    // One word alone cannot be found again by an officer: the words before it come along.
    private static TextSpan Phrase(Block block, int first, TextSpan unit)
    {
        const int Words = 5;
        var start = unit.Start;
        for (var words = 0; start > first && words < Words; start--)
        {
            words += block.Text[start - 1] == ' ' && start < unit.Start ? 1 : 0;
        }

        return TextSpan.Between(start, unit.End).Trim(block.Text);
    }

    private static bool InList(string key, TextSpan span)
    {
        var (before, after) = (key[..span.Start].TrimEnd(), key[span.End..].TrimStart());
        return after.StartsWith(", xã", StringComparison.Ordinal) || after.StartsWith(", phường", StringComparison.Ordinal) || after.StartsWith(", đặc khu", StringComparison.Ordinal)
            || before.EndsWith("xã,", StringComparison.Ordinal) || before.EndsWith("phường,", StringComparison.Ordinal) || before.EndsWith("cấp", StringComparison.Ordinal);
    }

    // On its founding a unit got the kind that it has: what it was before is told there too.
    private static bool SpeaksOfFounding(string key) => AdministrativeUnits.SpeaksOfFormer(key) || key.Contains("thành lập", StringComparison.Ordinal);
}
