using Emulation.Documents.Word.Drafting;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Papers;

/// <summary>Một giấy tờ đã lập: the bytes of a .docx.</summary>
public sealed record MadePaper(PaperDescriptor Paper, byte[] Content);

/// <summary>Kết quả lập giấy tờ.</summary>
/// <param name="Conflicts">As of the plan itself; with any, no paper is made.</param>
/// <param name="Faults">Where a paper, read back, or the plan does not say what the facts say.</param>
public sealed record PaperOutcome(IReadOnlyList<DraftConflict> Conflicts, IReadOnlyList<MadePaper> Papers, IReadOnlyList<PaperFault> Faults);

/// <summary>Lập các giấy tờ kèm theo kế hoạch: from the facts the plan is drafted from, so that dates, names and places are those of the plan.</summary>
public static class PaperMaker
{
    /// <param name="parent">Null goes by the facts alone.</param>
    /// <param name="plan">The plan as it stands now; null takes the one that these facts draft.</param>
    /// <param name="date">The day on which the law is looked up; null: the plan's own.</param>
    /// <exception cref="UnreadableDocumentException">"bad-template", or as the reader, of a template.</exception>
    public static PaperOutcome Make(PlanFacts facts, RequirementSet? parent, IReadOnlyList<Invitee> invitees, PlanText? plan, RuleData data, TemplateFolder templates, DateOnly? date)
    {
        using var drafted = new MemoryStream();
        var conflicts = PlanDrafter.Write(facts, parent, data, templates, date, drafted).Conflicts;
        if (conflicts.Count > 0)
        {
            return new PaperOutcome(conflicts, [], []);
        }

        var brief = Brief(facts, parent, invitees);
        var papers = PaperCatalogue.All.Select(paper => new MadePaper(paper.Descriptor, Write(paper, brief, templates))).ToList();
        return new PaperOutcome([], papers, Check(brief, papers.Select(static paper => (paper.Paper, Read(paper.Content))), plan ?? WordReader.Read(drafted)));
    }

    /// <summary>Judges papers that stand in a folder already, edited since or not.</summary>
    /// <param name="plan">Null leaves the plan out.</param>
    public static IReadOnlyList<PaperFault> Check(PlanFacts facts, RequirementSet? parent, IReadOnlyList<Invitee> invitees, IEnumerable<(PaperDescriptor Paper, PlanText Text)> papers, PlanText? plan) =>
        Check(Brief(facts, parent, invitees), papers, plan);

    private static PaperBrief Brief(PlanFacts facts, RequirementSet? parent, IReadOnlyList<Invitee> invitees) => new(PlanDraft.Of(facts, parent).Brief, invitees);

    private static List<PaperFault> Check(PaperBrief brief, IEnumerable<(PaperDescriptor Paper, PlanText Text)> papers, PlanText? plan)
    {
        var agreement = new PaperAgreement(brief);
        return [.. papers.SelectMany(paper => agreement.FindIn(paper.Paper, paper.Text)), .. plan is null ? [] : agreement.FindInPlan(plan)];
    }

    private static byte[] Write(ConferencePaper paper, PaperBrief brief, TemplateFolder templates)
    {
        using var made = new MemoryStream();
        PaperAssembler.Write(paper, brief, templates, made);
        return made.ToArray();
    }

    private static PlanText Read(byte[] paper) => WordReader.Read(new MemoryStream(paper, writable: false));
}
