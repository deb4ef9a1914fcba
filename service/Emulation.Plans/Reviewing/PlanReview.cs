using Emulation.Plans.Checking;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Reviewing;

/// <summary>Rà soát một kế hoạch: whose it is, which parents it is under, and how it stands to them.</summary>
public static class PlanReview
{
    /// <param name="parents">All parents of the review; those that the plan cites apply, or the only one.</param>
    /// <param name="decisions">What the file itself says was let stand.</param>
    /// <returns>The judged plan, or the Vietnamese reason why the document is none that a unit below has drafted.</returns>
    public static (ReviewedPlan? Plan, string? Stray) Of(
        PlanText text, IReadOnlyList<RequirementSet> parents, RuleData data, CheckOptions options, IReadOnlyList<Decision> decisions)
    {
        var plan = Plan.From(text, "draft");
        if (Stray(plan, parents) is { } stray)
        {
            return (null, stray);
        }

        var cited = Cited(plan, parents);
        var applying = cited.Count == 0 && parents.Count == 1 ? [0] : cited;
        var report = PlanChecker.Check(plan, [.. applying.Select(index => parents[index])], data, options);
        var waived = Waivers.Apply(report, decisions, text, parents);
        var header = plan.Header;
        return (new ReviewedPlan(
            UnitOf(header), options.Level ?? header.Level, header.Number, header.Date, header.Title, HashOf(text),
            report.Event is { } days ? new DateSpan(days.From, days.To) : null,
            [.. cited.Select(ParentIndex.Name)],
            [.. report.Verdicts.Select(verdict => new ReviewedVerdict(ParentIndex.Name(applying[ParentIndex.Of(verdict.Document)!.Value]), verdict.Requirement.Id, verdict.Item, verdict.Verdict, verdict.Evidence, verdict.Reason))],
            [.. waived.Findings.Select(finding => finding with { Location = InReview(finding.Location, applying), Related = [.. finding.Related.Select(related => related with { Location = InReview(related.Location, applying) })] })])
        {
            LapsedWaivers = waived.LapsedWaivers,
        }, null);
    }

    // The check counts the parents that apply; the review counts all.
    private static Location InReview(Location place, List<int> applying) =>
        ParentIndex.Of(place.Document) is { } index && index < applying.Count ? place with { Document = ParentIndex.Name(applying[index]) } : place;

    private static string? Stray(Plan plan, IReadOnlyList<RequirementSet> parents)
    {
        var header = plan.Header;
        if (header.DocumentType is null || !VietnameseText.ToKey(header.DocumentType).Contains("kế hoạch", StringComparison.Ordinal))
        {
            return header.DocumentType is { } other ? $"Đây là {VietnameseText.ToKey(other)}, không phải kế hoạch." : "Không thấy tên loại “KẾ HOẠCH” ở đầu văn bản.";
        }

        var self = new SourceDocument(header.Number, header.Date, header.Issuer, header.Title);
        return parents.Any(parent => parent.Document == self || IsSame(parent.Document, self)) ? "Đây chính là văn bản cấp trên." : null;
    }

    // Every office counts its own papers from 1: one number on one day may be two offices' plans.
    private static bool IsSame(SourceDocument parent, SourceDocument plan) =>
        SameNumber(parent.Number, plan.Number) && parent.Date == plan.Date
        && (parent.Issuer is { } one && plan.Issuer is { } other ? VietnameseText.ToKey(one) == VietnameseText.ToKey(other) : parent.Date is not null);

    private static string? UnitOf(PlanHeader header) =>
        header is { UnitKind: { } kind, UnitName: { } name } ? $"{UnitKinds.WordOf(kind)} {name}" : header.Issuer;

    private static List<int> Cited(Plan plan, IReadOnlyList<RequirementSet> parents)
    {
        var citations = plan.AllItems.SelectMany(static item => Citations.Find(item.Block)).ToList();
        return [.. parents.Index().Where(parent => citations.Exists(citation => Names(citation, parent.Item.Document))).Select(static parent => parent.Index)];
    }

    // A parent seen before it was numbered is known by its day and its issuer.
    private static bool Names(Citation citation, SourceDocument parent) => parent.Number is not null
        ? SameNumber(citation.Number, parent.Number)
        : parent.Date is not null && citation.Date == parent.Date && IssuerNames.Agree(citation.Issuer, parent.Issuer);

    private static bool SameNumber(string? one, string? other) => one is not null && other is not null && string.Equals(Tight(one), Tight(other), StringComparison.OrdinalIgnoreCase);

    private static string Tight(string number) => string.Concat(number.Where(static c => !char.IsWhiteSpace(c))).TrimStart('0');

    private static string HashOf(PlanText text) =>
        Fingerprint.Of(string.Join('\n', text.Blocks.Select(static block => VietnameseText.Squeeze(block.Text))), Fingerprint.PrintLength);
}
