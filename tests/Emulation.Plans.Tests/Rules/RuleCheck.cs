using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules;

/// <summary>The findings of one rule on a draft of xã Tân Phú.</summary>
internal static class RuleCheck
{
    public static IReadOnlyList<Finding> Draft(string rule, params string[] sectionLines) => Of(rule, SamplePlan.Draft(sectionLines));

    public static IReadOnlyList<Finding> Of(string rule, PlanText draft, params IReadOnlyList<PlanText> parents)
    {
        var sets = parents.Select(static (parent, index) => RequirementExtractor.Extract(parent, $"parent:{index}")).ToList();
        return [.. PlanChecker.Check(draft, sets, new CheckOptions()).Findings.Where(finding => finding.Rule == rule)];
    }
}
