using Emulation.Plans.Drafting.Sections;

namespace Emulation.Plans.Drafting;

/// <summary>Danh mục mục của kế hoạch, in the order in which a plan has them.</summary>
public static class SectionCatalogue
{
    public static IReadOnlyList<PlanSection> All { get; } =
    [
        new HeadSection(),
        new TitleSection(),
        new LegalBasesSection(),
        new OpeningSection(),
        new PurposeSection(),
        new OrganisationSection(),
        new AllocationSection(),
        new AgendaSection(),
        new ReportSection(),
        new RunUpSection(),
        new PilotSection(),
        new SelectionSection(),
        new StageSection(),
        new BudgetSection(),
        new SubmissionSection(),
        new ImplementationSection(),
        new ClosingSection(),
        new RecipientsSection(),
        new SignatureSection(),
        new AnnexAgendaSection(),
        new AnnexTasksSection(),
        new AnnexDelegatesSection(),
        new AnnexCostsSection(),
    ];

    public static PlanSection? Find(string key) => All.FirstOrDefault(section => section.Descriptor.Key == key);
}
