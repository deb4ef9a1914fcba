using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Plans.Checking;

/// <summary>Áp dụng miễn trừ: a waiver holds for the words and the parent it was given on, and for nothing else.</summary>
public static class Waivers
{
    /// <summary>Marks the findings that a decision lets stand. A decision about what is no longer found has done its work and is not mentioned.</summary>
    public static CheckReport Apply(CheckReport report, IReadOnlyList<Decision> decisions, PlanText draft, IReadOnlyList<RequirementSet> parents)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (decisions.Count == 0)
        {
            return report;
        }

        var lapsed = new List<Decision>();
        var findings = new List<Finding>(report.Findings.Count);
        foreach (var finding in report.Findings)
        {
            var made = decisions.LastOrDefault(decision => decision.Finding == finding.Id && decision.Rule == finding.Rule);
            var holds = made is not null && made.TextHash == TextHash(finding, draft) && made.ParentHash == ParentHash(finding, parents);
            if (made is not null && !holds)
            {
                lapsed.Add(made);
            }

            findings.Add(holds ? finding with { Waiver = made!.Waiver } : finding);
        }

        return report with { Findings = findings, LapsedWaivers = lapsed.Count > 0 ? lapsed : null };
    }

    public static Decision Decide(Finding finding, Waiver waiver, PlanText draft, IReadOnlyList<RequirementSet> parents) =>
        new(finding.Id, finding.Rule, waiver, TextHash(finding, draft), ParentHash(finding, parents));

    // The whole paragraph, and every other place the finding names: "50 + 60" is not waived for "50 + 70".
    private static string TextHash(Finding finding, PlanText draft)
    {
        var place = finding.Location.Paragraph;
        var paragraph = place >= 0 && place < draft.Blocks.Count ? draft.Blocks[place].Text : "";
        return Hash(finding.Related.Select(static related => related.Quote).Prepend(finding.Quote).Prepend(paragraph));
    }

    private static string? ParentHash(Finding finding, IReadOnlyList<RequirementSet> parents)
    {
        var named = parents.Where((_, index) => finding.Related.Any(related => ParentIndex.Of(related.Location.Document) == index)).ToList();
        return named.Count == 0 ? null : Hash(named.SelectMany(static parent => parent.Requirements
            .SelectMany(static requirement => requirement.Quote).Prepend(parent.Document.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "").Prepend(parent.Document.Number ?? "")));
    }

    private static string Hash(IEnumerable<string> texts) =>
        Fingerprint.Of(string.Join('\n', texts.Select(static text => VietnameseText.Squeeze(VietnameseText.ToNfc(text)))), Fingerprint.PrintLength);
}
