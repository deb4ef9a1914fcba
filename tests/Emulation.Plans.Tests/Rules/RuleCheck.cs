using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules;

/// <summary>The findings of one rule on a draft of xã Tân Phú, with the words and the law that ship.</summary>
internal static class RuleCheck
{
    private static readonly RuleData Data = RuleDataReader.ReadShipped();

    public static IReadOnlyList<Finding> Draft(string rule, params string[] sectionLines) => Of(rule, SamplePlan.Draft(sectionLines));

    public static IReadOnlyList<Finding> Of(string rule, PlanText draft, params IReadOnlyList<PlanText> parents) => Of(rule, draft, null, parents);

    public static IReadOnlyList<Finding> Of(string rule, PlanText draft, DateOnly? date, params IReadOnlyList<PlanText> parents)
    {
        var sets = parents.Select(static (parent, index) => RequirementExtractor.Extract(parent, $"parent:{index}")).ToList();
        return [.. PlanChecker.Check(draft, sets, Data, new CheckOptions { Date = date }).Findings.Where(finding => finding.Rule == rule)];
    }

    public static PlanText PlanOf(RuleExample example) => SamplePlan.Draft(example.Text.Split('\n'));

    /// <summary>The plan with the finding's replacement put in its place.</summary>
    public static PlanText Mended(PlanText plan, Finding finding) => SamplePlan.Of([.. plan.Blocks.Select(block => block.Index != finding.Location.Paragraph
        ? block.Text
        : block.Text[..finding.Location.Start] + finding.Fix!.Replacement + block.Text[(finding.Location.Start + finding.Location.Length)..])]);
}
