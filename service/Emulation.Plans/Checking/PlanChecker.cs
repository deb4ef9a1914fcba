using Emulation.Plans.Facts;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>Trạng thái văn bản: a draft may still lack its number and date.</summary>
public enum DocumentStatus
{
    Draft,
    Issued,
}

/// <summary>What the officer told the checker besides the draft itself.</summary>
public sealed record CheckOptions
{
    /// <summary>The draft's own level; null: read from its issuer.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>Tổng số cán bộ, công chức, viên chức, người lao động.</summary>
    public int? Staff { get; init; }

    public DocumentStatus Status { get; init; }

    /// <summary>The day on which the law is looked up; null: the draft's own date, or no dated rule is decided.</summary>
    public DateOnly? Date { get; init; }

    public PlanFacts? Facts { get; init; }

    /// <summary>Takes level and staff from the facts where the officer has not said them otherwise.</summary>
    public CheckOptions WithFacts(PlanFacts? facts) => this with { Facts = facts, Level = Level ?? facts?.Level, Staff = Staff ?? facts?.Staff };
}

/// <summary>Kiểm tra dự thảo: verdicts on what the parents require, then the rules on the draft itself.</summary>
public static class PlanChecker
{
    /// <param name="parents">In the order given; a requirement's document is "parent:N". Rejected requirements are not asked.</param>
    /// <param name="data">Words and dated law; without them (<see cref="RuleData.Empty"/>) the rules that rest on them find nothing.</param>
    public static CheckReport Check(PlanText text, IReadOnlyList<RequirementSet> parents, RuleData data, CheckOptions options) =>
        Check(Plan.From(text, "draft"), parents, data, options);

    /// <inheritdoc cref="Check(PlanText, IReadOnlyList{RequirementSet}, RuleData, CheckOptions)"/>
    public static CheckReport Check(Plan plan, IReadOnlyList<RequirementSet> parents, RuleData data, CheckOptions options)
    {
        var draft = new Draft(plan, options);
        var newest = parents.Select(static parent => parent.Document.Date).Max();
        var verdicts = new List<RequirementVerdict>();
        foreach (var (index, parent) in parents.Index())
        {
            foreach (var requirement in parent.Requirements.Where(static requirement => requirement.Status != RequirementStatus.Rejected && requirement.Binds == Binding.Subordinates))
            {
                var superseded = requirement.Kind == RequirementKind.Deadline && parent.Document.Date < newest
                    && parents.Any(other => other.Document.Date == newest && other.Requirements.Any(static other => other.Kind == RequirementKind.Deadline));
                verdicts.AddRange(Judge(requirement, draft, superseded).Select(judgement =>
                    ScanCaution.Of(new RequirementVerdict(requirement, ParentIndex.Name(index), judgement.Item, judgement.Verdict, judgement.Evidence, judgement.Reason), plan.Text.Source)));
            }
        }

        var inspection = new Inspection(draft, parents, data);
        return new CheckReport(verdicts, ScanCaution.Of(RuleCatalogue.Run(inspection), plan.Text.Source)) { Rules = RuleCatalogue.Evaluated(data), Event = PlanDates.Event(inspection)?.Days };
    }

    private static IEnumerable<Judgement> Judge(Requirement requirement, Draft draft, bool superseded)
    {
        if (superseded)
        {
            return [new Judgement(Verdict.NotApplicable, null, "Thời hạn lấy theo văn bản cấp trên mới hơn.")];
        }

        if (requirement.Level != AdministrativeLevel.Any && draft.Level != AdministrativeLevel.Any && requirement.Level != draft.Level)
        {
            return [new Judgement(Verdict.NotApplicable, null, $"Yêu cầu này dành cho {requirement.Level.Words()}.")];
        }

        if (requirement.Condition is { Fact: "unit", Name: { } unit })
        {
            var own = draft.Plan.Header.UnitName;
            if (own is null)
            {
                return [new Judgement(Verdict.NeedsInput, null, $"Cần biết tên đơn vị: yêu cầu này chỉ dành cho {unit}.")];
            }

            if (!VietnameseText.ToKey(unit).EndsWith(VietnameseText.ToKey(own), StringComparison.Ordinal))
            {
                return [new Judgement(Verdict.NotApplicable, null, $"Yêu cầu này chỉ dành cho {unit}.")];
            }
        }

        return RequirementCatalogue.Of(requirement.Kind).Judge(requirement, draft);
    }
}
