using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Rules.Parents;

/// <summary>Điều kiện của cấp trên bỏ sót một trường hợp: "dưới 200" and "trên 200" leave exactly 200 to nobody.</summary>
public sealed class ConditionGap : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("parents/condition-gap", "Điều kiện của cấp trên bỏ sót trường hợp", Severity.Warning, "Văn bản cấp trên")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng đại biểu\n- Nơi có dưới 200 người lao động thì mở Hội nghị toàn thể.\n- Nơi có trên 200 người lao động thì mở Hội nghị đại biểu."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng đại biểu\n- Nơi có dưới 200 người lao động thì mở Hội nghị toàn thể.\n- Nơi có từ 200 người lao động trở lên thì mở Hội nghị đại biểu."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection) =>
        inspection.Parents.SelectMany(parent => Gaps(parent.Requirements)).Concat(Gaps(inspection.Draft.Statements));

    private IEnumerable<Finding> Gaps(IEnumerable<Requirement> requirements)
    {
        var branches = requirements.Where(static requirement => requirement is { Kind: RequirementKind.Conditional, Status: not RequirementStatus.Rejected })
            .GroupBy(static requirement => (requirement.Level, ((ConditionalValue)requirement.Value).If.Fact, ((ConditionalValue)requirement.Value).If.Number));
        foreach (var group in branches.Where(static group => group.Key.Number is not null))
        {
            var below = group.FirstOrDefault(static branch => ((ConditionalValue)branch.Value).If.Op == Comparison.LessThan);
            var above = group.FirstOrDefault(static branch => ((ConditionalValue)branch.Value).If.Op == Comparison.MoreThan);
            if (below is not null && above is not null)
            {
                yield return Found(Draft.Evidence(below), $"Hai trường hợp “dưới {group.Key.Number?.Show()}” và “trên {group.Key.Number?.Show()}” bỏ sót đúng {group.Key.Number?.Show()}; cần hỏi lại cấp trên.", Draft.Evidence(above));
            }
        }
    }
}
