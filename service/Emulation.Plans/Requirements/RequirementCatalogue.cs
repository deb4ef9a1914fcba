namespace Emulation.Plans.Requirements;

/// <summary>Danh mục loại yêu cầu: every kind, the record its value is, and its recogniser, in one explicit list.</summary>
public static class RequirementCatalogue
{
    public static Type ValueType(RequirementKind kind) => kind switch
    {
        RequirementKind.Citation => typeof(CitationValue),
        RequirementKind.EventName => typeof(EventNameValue),
        RequirementKind.Form => typeof(FormValue),
        RequirementKind.Duration => typeof(DurationValue),
        RequirementKind.Deadline => typeof(DeadlineValue),
        RequirementKind.Date => typeof(DateValue),
        RequirementKind.Venue => typeof(VenueValue),
        RequirementKind.DelegateCap => typeof(DelegateCapValue),
        RequirementKind.DelegateRange => typeof(DelegateRangeValue),
        RequirementKind.Composition => typeof(CompositionValue),
        RequirementKind.CompositionShare => typeof(CompositionShareValue),
        RequirementKind.AllocationLine => typeof(AllocationLineValue),
        RequirementKind.AllocationRange => typeof(AllocationRangeValue),
        RequirementKind.Conditional => typeof(ConditionalValue),
        RequirementKind.AgendaItem => typeof(AgendaItemValue),
        RequirementKind.PreSubmission => typeof(PreSubmissionValue),
        RequirementKind.ReportContent => typeof(ReportContentValue),
        RequirementKind.AwardQuota => typeof(AwardQuotaValue),
        RequirementKind.Task => typeof(TaskValue),
        RequirementKind.TaskDeadline => typeof(TaskDeadlineValue),
        _ => typeof(TextValue),
    };
}
