using Emulation.Plans.Checking;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Drafting;

/// <summary>Kết quả soạn thảo.</summary>
/// <param name="Conflicts">Where facts and parent cannot both hold; with any, no file is made.</param>
/// <param name="Report">The check of what was drafted, against the same parent and facts.</param>
public sealed record DraftOutcome(IReadOnlyList<DraftConflict> Conflicts, CheckReport Report);

/// <summary>
/// Soạn kế hoạch từ văn bản cấp trên và số liệu: composed, laid out, then judged by the checker itself, so that what conflicts is known before anything is kept.
/// </summary>
public static class PlanDrafter
{
    private static readonly Dictionary<RequirementKind, string> Facts = new()
    {
        [RequirementKind.Form] = "event.form",
        [RequirementKind.Duration] = "event.session",
        [RequirementKind.Deadline] = "event.date",
        [RequirementKind.Date] = "event.date",
        [RequirementKind.Pilot] = "event.date",
        [RequirementKind.PreSubmission] = "event.date",
        [RequirementKind.Venue] = "event.venue",
        [RequirementKind.DelegateCap] = "delegates.total",
        [RequirementKind.DelegateRange] = "delegates.total",
        [RequirementKind.AllocationLine] = "delegates.lines",
        [RequirementKind.AllocationRange] = "delegates.lines",
        [RequirementKind.Conditional] = "staff",
    };

    /// <param name="parent">Null drafts by the facts alone.</param>
    /// <param name="date">The day on which the law is looked up; null: the plan's own.</param>
    /// <param name="output">Written only where nothing conflicts; left open.</param>
    /// <exception cref="UnreadableDocumentException">"bad-template", or as the reader, of a template.</exception>
    public static DraftOutcome Write(PlanFacts facts, RequirementSet? parent, RuleData data, TemplateFolder templates, DateOnly? date, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var made = new MemoryStream();
        var draft = PlanDraft.Of(facts, parent);
        new PlanAssembler(draft, templates).Write(made);
        var text = WordReader.Read(made);
        var report = PlanChecker.Check(text, parent is null ? [] : [parent], data, new CheckOptions { Date = date }.WithFacts(facts));
        var conflicts = Conflicts(report).ToList();
        if (draft.Brief.Timetable.Refusal is { } refusal)
        {
            conflicts.Add(new DraftConflict("programme", refusal, null));
        }

        if (conflicts.Count == 0)
        {
            made.Position = 0;
            made.CopyTo(output);
        }

        return new DraftOutcome(conflicts, report);
    }

    // What is missing waits for a fact; what is violated, or at odds in its dates and sums, no fact still to come will mend.
    private static IEnumerable<DraftConflict> Conflicts(CheckReport report)
    {
        foreach (var one in report.Verdicts.Where(static one => one.Verdict == Verdict.Violated))
        {
            yield return new DraftConflict(Facts.GetValueOrDefault(one.Requirement.Kind), one.Reason, new Quotation(string.Join(" … ", one.Requirement.Quote), one.Requirement.Location));
        }

        foreach (var finding in report.Findings.Where(IsConflict))
        {
            yield return new DraftConflict(IsAboutDates(finding) ? "event.date" : "delegates", finding.Message,
                finding.Related.FirstOrDefault(static related => related.Location.Document != "draft"));
        }
    }

    // Papers that would have to go out before the plan exists are only worth a warning in a draft that may still be changed; here nobody has written it yet.
    private static bool IsConflict(Finding finding) => finding.Rule == "dates/submission-before-plan"
        || finding.Severity == Severity.Error && (IsAboutDates(finding) || finding.Rule.StartsWith("arithmetic/", StringComparison.Ordinal));

    private static bool IsAboutDates(Finding finding) => finding.Rule.StartsWith("dates/", StringComparison.Ordinal);
}
