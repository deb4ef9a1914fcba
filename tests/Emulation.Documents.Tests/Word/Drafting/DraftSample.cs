using System.Text;
using Emulation.Documents.Facts;
using Emulation.Documents.Rules;
using Emulation.Documents.Word;
using Emulation.Documents.Word.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Word.Drafting;

/// <summary>Drafts in memory, by the templates that ship.</summary>
internal static class DraftSample
{
    public const string Facts = """
        unit: { kind: xa, name: Phú Hạ, province: tỉnh Sông Thao }
        staff: 95
        event: { form: Hội nghị điển hình tiên tiến, ordinal: 1, period: 2025-2030, review: 2020-2025, date: 2025-09-12, session: morning, venue: Nhà văn hóa trung tâm xã }
        delegates: { total: 133 }
        issue: { date: 2025-08-04 }
        signer: { name: Phạm Thị Hoa, title: chairman }
        """;

    public static RuleData Rules { get; } = RuleDataReader.ReadShipped();

    public static PlanFacts Read(string yaml) => FactsReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)));

    public static (DraftOutcome Outcome, byte[] File) Draft(PlanFacts facts, RequirementSet? parent, TemplateFolder? templates = null)
    {
        using var output = new MemoryStream();
        var outcome = PlanDrafter.Write(facts, parent, Rules, templates ?? new TemplateFolder(), null, output);
        return (outcome, output.ToArray());
    }

    public static (DraftOutcome Outcome, byte[] File) Draft(string facts, string parent) => Draft(Read(facts), DraftParents.Read(parent));

    public static PlanText Text(byte[] file) => WordReader.Read(new MemoryStream(file), TestContext.Current.CancellationToken);
}
