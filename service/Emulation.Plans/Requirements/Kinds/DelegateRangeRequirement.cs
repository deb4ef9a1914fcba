using Emulation.Plans.Checking;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Khoảng số lượng đại biểu của cả hội nghị: "120 – 150 đại biểu".</summary>
public sealed class DelegateRangeRequirement : RequirementType<DelegateRangeValue>
{
    public override RequirementKind Kind => RequirementKind.DelegateRange;

    internal override IEnumerable<Candidate> Recognise(Reading reading) =>
        reading.DelegateLines.Where(static line => line.IsTotal && line.Quantity.IsRange)
            .Select(static line => new Candidate(new DelegateRangeValue((int)line.Quantity.Min!, (int)line.Quantity.Max!), line.Item, line.Span));

    internal override IEnumerable<Judgement> Judge(Requirement requirement, DelegateRangeValue value, Draft draft)
    {
        var range = draft.Of(Kind).FirstOrDefault();
        var (min, max, evidence) = range?.Value is DelegateRangeValue own ? (own.Min, own.Max, Draft.Evidence(range))
            : DelegateCapRequirement.Total(draft) is { } total ? (total.Count, total.Count, total.Evidence)
            : (-1, -1, null);
        yield return evidence is null ? Judgement.Missing($"Dự thảo không nêu số lượng đại biểu; cấp trên quy định {value.Min} – {value.Max}.")
            : min >= value.Min && max <= value.Max
                ? new Judgement(Verdict.Met, evidence, $"Số lượng trong dự thảo nằm trong khoảng {value.Min} – {value.Max}.")
                : max < value.Min || min > value.Max
                    ? new Judgement(Verdict.Violated, evidence, $"Số lượng trong dự thảo nằm ngoài khoảng {value.Min} – {value.Max}.")
                    : new Judgement(Verdict.NeedsReview, evidence, $"Số lượng trong dự thảo chỉ trùng một phần với khoảng {value.Min} – {value.Max}.");
    }
}
