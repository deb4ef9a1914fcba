using Emulation.Plans.Checking;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Khoảng phân bổ của một nhóm: "Đại biểu chính thức: 70-80 đại biểu".</summary>
public sealed class AllocationRangeRequirement : RequirementType<AllocationRangeValue>
{
    public override RequirementKind Kind => RequirementKind.AllocationRange;

    internal override IEnumerable<Candidate> Recognise(Reading reading) =>
        reading.DelegateLines.Where(static line => !line.IsTotal && line.Quantity.IsRange && line.Name.Length > 2)
            .Select(static line => new Candidate(
                new AllocationRangeValue(line.Name, (int)line.Quantity.Min!, (int)line.Quantity.Max!), line.Item, line.Span));

    internal override IEnumerable<Judgement> Judge(Requirement requirement, AllocationRangeValue value, Draft draft)
    {
        var own = draft.Of(Kind).FirstOrDefault(statement => VietnameseText.SameWords(((AllocationRangeValue)statement.Value).Group, value.Group));
        yield return own?.Value is not AllocationRangeValue stated ? Judgement.Missing($"Dự thảo không có khoảng phân bổ cho “{value.Group}”.")
            : stated.Min >= value.Min && stated.Max <= value.Max
                ? new Judgement(Verdict.Met, Draft.Evidence(own), $"“{value.Group}” nằm trong khoảng {value.Min} – {value.Max}.")
                : new Judgement(Verdict.Violated, Draft.Evidence(own), $"“{value.Group}” ghi {stated.Min} – {stated.Max}, cấp trên quy định {value.Min} – {value.Max}.");
    }
}
