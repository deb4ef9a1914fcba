using Emulation.Plans.Requirements.Kinds;

namespace Emulation.Plans.Requirements;

/// <summary>Danh mục loại yêu cầu: every kind with its recogniser and judge, in one explicit list.</summary>
public static class RequirementCatalogue
{
    public static IReadOnlyList<RequirementType> All { get; } =
    [
        new CitationRequirement(),
        new EventNameRequirement(),
        new FormRequirement(),
        new DurationRequirement(),
        new DeadlineRequirement(),
        new DateRequirement(),
        new VenueRequirement(),
        new DelegateCapRequirement(),
        new DelegateRangeRequirement(),
        new CompositionRequirement(),
        new CompositionShareRequirement(),
        new CompositionPriorityRequirement(),
        new AllocationLineRequirement(),
        new AllocationRangeRequirement(),
        new ConditionalRequirement(),
        new AgendaItemRequirement(),
        new PreSubmissionRequirement(),
        new ReportContentRequirement(),
        new PrincipleRequirement(),
        new SelectionRequirement(),
        new PilotRequirement(),
        new AwardQuotaRequirement(),
        new TaskRequirement(),
        new TaskDeadlineRequirement(),
        new TaskBudgetRequirement(),
        new BudgetSourceRequirement(),
        new ReportingRequirement(),
        new RecipientsRequirement(),
        new SignatureRequirement(),
    ];

    public static RequirementType Of(RequirementKind kind) => All.First(type => type.Kind == kind);

    public static Type ValueType(RequirementKind kind) => Of(kind).ValueType;
}
