using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Documents.Reviewing;

/// <summary>Kết quả rà soát của một dự thảo as what is written back to its office is made of.</summary>
/// <param name="report">Of the same parents.</param>
/// <param name="date">The day of what is written; null leaves it out.</param>
/// <param name="data">Names the rules that were asked; null where what is written does not.</param>
internal sealed class ReviewedDraft(ReviewReport report, DateOnly? date, RuleData? data = null)
{
    private readonly IReadOnlyList<RuleDescriptor> _rules = data is null ? [] : RuleCatalogue.Evaluated(data);

    /// <param name="text">The draft as it was read; empty where only its quotes are needed.</param>
    public CheckedPlan Checked(string name, PlanText text, ReviewedPlan plan)
    {
        var check = report.CheckOf(plan);
        // The unit is told of everything: what its file says was let stand is no decision of the reviewer's.
        return new CheckedPlan(name, text, check with { Findings = [.. check.Findings.Select(static finding => finding with { Waiver = null })], Rules = _rules }, [.. report.Parents.Select(static parent => parent.Document)], date);
    }
}
