using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Dòng phân bổ: a named group and its number of seats.</summary>
public sealed class AllocationLineRequirement : RequirementType<AllocationLineValue>
{
    public override RequirementKind Kind => RequirementKind.AllocationLine;

    internal override IEnumerable<Candidate> Recognise(Reading reading) =>
        reading.DelegateLines.Where(static line => !line.IsTotal && !line.Quantity.IsRange && line.Name.Length > 2
                && !(line.Quantity.Op is not (Comparison.Exactly or Comparison.About) && line.Item.Field is null))
            .Select(static line => Of(line));

    internal override IEnumerable<Judgement> Judge(Requirement requirement, AllocationLineValue value, Draft draft)
    {
        var own = draft.Of(Kind).FirstOrDefault(statement => VietnameseText.SameWords(((AllocationLineValue)statement.Value).Group, value.Group));
        yield return own?.Value is not AllocationLineValue stated ? Judgement.Missing($"Dự thảo không có dòng phân bổ cho “{value.Group}”.")
            : value.Op.Holds(stated.Count, value.Count)
                ? new Judgement(Verdict.Met, Draft.Evidence(own), $"“{value.Group}” có {stated.Count}, đúng quy định.")
                : new Judgement(Verdict.Violated, Draft.Evidence(own), $"“{value.Group}” có {stated.Count}, cấp trên quy định {value.Op.Words()} {value.Count}.");
    }

    private static Candidate Of(DelegateLine line)
    {
        var candidate = new Candidate(
            new AllocationLineValue(line.Name, line.Quantity.Op, (int)(line.Quantity.Max ?? line.Quantity.Min)!, null), line.Item, line.Span);
        if (line.CountPlace is not { } count)
        {
            return candidate;
        }

        // A row of the parent's table with a unit's name speaks to that unit alone.
        var unit = AdministrativeUnits.Find(line.Item.Block).FirstOrDefault(static unit => unit.Name is not null && UnitKinds.LevelOf(unit) == AdministrativeLevel.Commune);
        return candidate with
        {
            Quote = [.. candidate.Quote, count],
            Level = unit is null ? candidate.Level : AdministrativeLevel.Commune,
            Condition = unit is null ? null : new Condition("unit", Comparison.Exactly, null) { Name = unit.Span.Slice(line.Item.Block.Text) },
        };
    }
}
