using System.Collections.Concurrent;
using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Mutation;

/// <summary>Một điều bộ kiểm tra nói: a finding, or a verdict that is not "met", on the same terms.</summary>
/// <param name="Place">Null where the draft has no words of it.</param>
internal sealed record Complaint(string Rule, Severity Severity, Location? Place, string Words, Finding? Finding);

/// <summary>A plan judged by all rules, with the words and the law that ship, under a parent that binds it.</summary>
internal static class Judged
{
    private static readonly RuleData Data = RuleDataReader.ReadShipped();

    private static readonly RequirementSet Parent = RequirementExtractor.Extract(SamplePlan.Parent(
        "I. THỜI GIAN, SỐ LƯỢNG ĐẠI BIỂU",
        "1. Đối với phường, xã",
        "- Thời gian tổ chức: không quá 01 ngày, hoàn thành trước ngày 31/8/2025.",
        "- Số lượng đại biểu: không quá 150 đại biểu."), "parent:0");

    // What is read of a paragraph is kept with it: mutants share all but a line.
    private static readonly ConcurrentDictionary<(int Index, string Text, CellPosition? Cell), Block> Known = new();

    public static IReadOnlyList<Complaint> Of(PlanText plan)
    {
        var shared = new PlanText { Source = plan.Source, Blocks = [.. plan.Blocks.Select(static block => Known.GetOrAdd((block.Index, block.Text, block.Cell), block))] };
        var report = PlanChecker.Check(shared, [Parent], Data, new CheckOptions());
        return
        [
            .. report.Findings.Select(static finding => new Complaint(finding.Rule, finding.Severity, finding.Location, $"{finding.Quote}: {finding.Message}", finding)),
            .. report.Verdicts.Select(static verdict => (Verdict: verdict, Weight: VerdictWeight.Of(verdict))).Where(static verdict => verdict.Weight is not null)
                .Select(static verdict => new Complaint($"requirement/{verdict.Verdict.Requirement.Kind}", verdict.Weight!.Value, verdict.Verdict.Evidence?.Location, verdict.Verdict.Reason, null)),
        ];
    }

    /// <summary>The plan with every replacement that is offered put in its place, or null when none is.</summary>
    public static PlanText? Mended(PlanText plan, IEnumerable<Complaint> complaints)
    {
        var fixes = complaints.Where(static one => one.Finding is not null).SelectMany(static one => one.Finding!.Elsewhere.Prepend(one.Finding))
            .Where(static finding => finding.Fix?.Replacement is not null).ToLookup(static finding => finding.Location.Paragraph);
        return fixes.Count == 0 ? null : new PlanText
        {
            Source = plan.Source,
            Blocks = [.. plan.Blocks.Select(block => new Block { Index = block.Index, Cell = block.Cell, Text = Put(block.Text, fixes[block.Index]) })],
        };
    }

    // From the end, so that the places before it stay; what overlaps waits for the next round.
    private static string Put(string text, IEnumerable<Finding> fixes)
    {
        var free = text.Length;
        foreach (var finding in fixes.OrderByDescending(static finding => finding.Location.Start))
        {
            var (start, end) = (finding.Location.Start, finding.Location.Start + finding.Location.Length);
            if (end <= free)
            {
                text = text[..start] + finding.Fix!.Replacement + text[end..];
                free = start;
            }
        }

        return text;
    }
}
