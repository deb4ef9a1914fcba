using System.Text.RegularExpressions;
using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;

namespace Emulation.Plans.Requirements.Kinds;

/// <summary>Chỉ tiêu khen thưởng.</summary>
public sealed partial class AwardQuotaRequirement : RequirementType<AwardQuotaValue>
{
    public override RequirementKind Kind => RequirementKind.AwardQuota;

    internal override IEnumerable<Candidate> Recognise(Reading reading)
    {
        foreach (var item in reading.Plan.Items.Where(static item => item.Topic is not Topic.Implementation && IsAboutAwards(item)))
        {
            var quantities = Quantities.Find(item.Block);
            var (collectives, individuals) = (Range(quantities, "tập thể"), Range(quantities, "cá nhân"));
            if (collectives is not null || individuals is not null)
            {
                yield return new Candidate(new AwardQuotaValue(collectives, individuals), item, item.ContentSpan);
            }
        }
    }

    internal override IEnumerable<Judgement> Judge(Requirement requirement, AwardQuotaValue value, Draft draft)
    {
        foreach (var (name, wanted, read) in new (string, CountRange?, Func<AwardQuotaValue, CountRange?>)[]
            { ("tập thể", value.Collectives, static quota => quota.Collectives), ("cá nhân", value.Individuals, static quota => quota.Individuals) })
        {
            if (wanted is null)
            {
                continue;
            }

            var own = draft.Of(Kind).FirstOrDefault(statement => read((AwardQuotaValue)statement.Value) is not null);
            yield return own is null ? Judgement.Missing($"Dự thảo không nêu số {name} đề nghị khen thưởng; cấp trên quy định {wanted.Min} – {wanted.Max}.")
                : read((AwardQuotaValue)own.Value)!.Max <= wanted.Max
                    ? new Judgement(Verdict.Met, Draft.Evidence(own), $"Số {name} đề nghị khen thưởng trong mức {wanted.Max}.")
                    : new Judgement(Verdict.Violated, Draft.Evidence(own), $"Số {name} đề nghị khen thưởng vượt mức {wanted.Max} của cấp trên.");
        }
    }

    private static bool IsAboutAwards(PlanItem item) =>
        (item.Block.Key.Contains("khen", StringComparison.Ordinal) || item.SelfAndAncestors().Any(static above => above.IsHeading && QuotaHeading().IsMatch(above.ContentKey))) && (item.Block.Key.Contains("tập thể", StringComparison.Ordinal) || item.Block.Key.Contains("cá nhân", StringComparison.Ordinal));

    private static CountRange? Range(IReadOnlyList<Quantity> quantities, string noun) =>
        quantities.FirstOrDefault(quantity => quantity.Noun == noun && quantity.Max is not null) is { } found
            ? new CountRange((int)(found.Min ?? 0), (int)found.Max!) : null;

    [GeneratedRegex(@"(?:số lượng|chỉ tiêu|phân bổ|đề nghị).{0,40}khen", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex QuotaHeading();
}
