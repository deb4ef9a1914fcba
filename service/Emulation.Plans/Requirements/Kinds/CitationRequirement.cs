using Emulation.Plans.Checking;
using Emulation.Plans.Entities;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Viện dẫn văn bản: bases in the preamble, and every act cited elsewhere with its number.</summary>
public sealed class CitationRequirement : RequirementType<CitationValue>
{
    public override RequirementKind Kind => RequirementKind.Citation;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in reading.Plan.Preamble.Concat(reading.Plan.Items).Concat(reading.Plan.Closing))
        {
            foreach (var citation in Citations.Find(item.Block))
            {
                var isBasis = item.Parent is null && reading.Plan.Preamble.Contains(item);
                if ((citation.Number is not null || isBasis && IsIdentified(citation)) && seen.Add(citation.Kind + citation.Number + citation.Date + citation.Subject?[..Math.Min(citation.Subject.Length, citation.Number is null ? 40 : 0)]))
                {
                    yield return new Candidate(
                        new CitationValue(citation.Kind, citation.Number, citation.Date, citation.Issuer, citation.Subject),
                        item, isBasis ? citation.IntroducedSpan : citation.Span)
                    {
                        Modality = Modality.Info,
                        Binds = Binding.Self,
                        Level = AdministrativeLevel.Any,
                    };
                }
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, CitationValue value, Draft draft)
    {
        var same = draft.Of(Kind).FirstOrDefault(statement => ((CitationValue)statement.Value).Number is { } number && number == value.Number);
        yield return same is not null
            ? new Judgement(Verdict.Met, Draft.Evidence(same), $"Dự thảo có viện dẫn {value.Kind} số {value.Number}.")
            : Judgement.Missing($"Dự thảo không viện dẫn {value.Kind} {(value.Number is null ? value.Subject : "số " + value.Number)}.");
    }

    // "Kế hoạch này" and "theo Quyết định của cấp trên" name no act.
    private static bool IsIdentified(Citation citation) => citation.Date is not null || citation.Year is not null || citation.Kind is "Luật" or "Bộ luật" or "Hiến pháp" && citation.Subject is not null;
}
