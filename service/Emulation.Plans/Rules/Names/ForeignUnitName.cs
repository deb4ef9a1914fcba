using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Names;

/// <summary>Sót tên đơn vị khác: the offices or the conference of another commune in this commune's plan, left over from a copied one.</summary>
public sealed partial class ForeignUnitName : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("names/foreign-unit", "Sót tên của đơn vị khác", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. PHÂN CÔNG\n1. Trình Chủ tịch UBND xã Đông Sơn xem xét."),
            new(true, "I. NỘI DUNG\n1. Mở Hội nghị điển hình tiên tiến xã Đông Sơn."),
            new(false, "I. PHÂN CÔNG\n1. Trình Chủ tịch UBND xã Tân Phú xem xét.\n2. Học cách làm của xã Đông Sơn.\n3. Dự Hội nghị điển hình tiên tiến tỉnh Bình Minh."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var header = inspection.Plan.Header;
        if (header is not { UnitKind: UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone, UnitName: { } own } || inspection.Plan.BindsSubordinates)
        {
            yield break;
        }

        // The opening sentence is the plan's own; its legal bases are acts of others.
        var opening = inspection.Plan.Preamble.Where(item => inspection.CitationsIn(item.Block).Count == 0);
        foreach (var block in opening.Concat(inspection.Plan.Items).Concat(inspection.Plan.Closing).Select(static item => item.Block).Where(static block => !AdministrativeUnits.SpeaksOfFormer(block.Key)))
        {
            foreach (var unit in AdministrativeUnits.Find(block).Where(unit => unit is { Name: not null, Plural: false } && unit.Kind == header.UnitKind && !VietnameseText.SameWords(unit.Name, own)))
            {
                if (OfOwnOffice().IsMatch(block.Key[..unit.Span.Start]))
                {
                    yield return FoundIn(inspection, block, unit.Span, $"Kế hoạch của {UnitKinds.WordOf(unit.Kind)} {own} nhưng ở đây ghi “{unit.Span.Slice(block.Text)}”; xem lại có phải sót từ văn bản khác không.", FixKind.Guarded, $"{UnitKinds.WordOf(unit.Kind)} {own}")
                        with
                    { Subject = VietnameseText.ToKey(unit.Name!) };
                }
            }
        }
    }

    [GeneratedRegex(@"(?:ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân|đảng\s+ủy|điển\s+hình\s+tiên\s+tiến|thi\s+đua\s+yêu\s+nước)\s+\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex OfOwnOffice();
}
