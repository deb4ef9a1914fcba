using System.Text.Json.Serialization;

namespace Emulation.Plans.Requirements;

/// <summary>Loại yêu cầu. Snake case in JSON.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<RequirementKind>))]
public enum RequirementKind
{
    Citation,
    EventName,
    Form,
    Duration,
    Deadline,
    Date,
    Venue,
    DelegateCap,
    DelegateRange,
    Composition,
    CompositionShare,
    CompositionPriority,
    AllocationLine,
    AllocationRange,
    Conditional,
    AgendaItem,
    PreSubmission,
    ReportContent,
    Principle,
    Selection,
    Pilot,
    AwardQuota,
    Task,
    TaskDeadline,
    TaskBudget,
    BudgetSource,
    Reporting,
    Recipients,
    Signature,
}

/// <summary>Mức ràng buộc: must (phải), should (nên, đề nghị), may (được phép), info (thông tin).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Modality>))]
public enum Modality
{
    Must,
    Should,
    May,
    Info,
}

/// <summary>Cấp mà yêu cầu ràng buộc.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AdministrativeLevel>))]
public enum AdministrativeLevel
{
    Any,
    Commune,
    District,
    Province,
}

/// <summary>Whom a requirement binds: the plan's own event (self) or the levels below it (subordinates).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Binding>))]
public enum Binding
{
    Self,
    Subordinates,
}

/// <summary>Tình trạng xác nhận: what an officer has said of an extracted requirement.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<RequirementStatus>))]
public enum RequirementStatus
{
    Extracted,
    Confirmed,
    Added,
    Rejected,
}
