namespace Emulation.Plans.Requirements;

/// <summary>Nội dung đã hiểu của một yêu cầu: one record a kind; which one follows from <see cref="RequirementKind"/> (<see cref="RequirementCatalogue"/>).</summary>
public abstract record RequirementValue;

/// <summary>Văn bản được viện dẫn: kind is "Kế hoạch", "Quyết định"…; number is "199/KH-UBND".</summary>
public sealed record CitationValue(string Kind, string? Number, DateOnly? Date, string? Issuer, string? Subject) : RequirementValue;

/// <summary>Tên hội nghị, đại hội: ordinal in Roman digits, period as "2025-2030".</summary>
public sealed record EventNameValue(string Form, string? Unit, string? Ordinal, string? Period) : RequirementValue;

public sealed record FormValue(IReadOnlyList<string> OneOf) : RequirementValue;

/// <summary>Thời lượng in days: ½ ngày and 01 buổi are 0.5; session is "morning" or "afternoon".</summary>
public sealed record DurationValue(decimal Days, string? Session) : RequirementValue;

public sealed record DeadlineValue(DateOnly? OnOrBefore) : RequirementValue;

public sealed record DateValue(DateOnly From, DateOnly To, bool Tentative) : RequirementValue;

public sealed record VenueValue(string Place) : RequirementValue;

/// <summary>Số lượng tối đa: count is null where the cap is another conference's number ("không nhiều hơn Hội nghị cấp trên").</summary>
public sealed record DelegateCapValue(Comparison Op, int? Count, string? Scope) : RequirementValue;

public sealed record DelegateRangeValue(int Min, int Max) : RequirementValue;

public sealed record CompositionValue(IReadOnlyList<string> Groups) : RequirementValue;

/// <summary>Tỷ lệ thành phần; percent is a percentage of <paramref name="Base"/> ("tổng số đại biểu triệu tập").</summary>
public sealed record CompositionShareValue(IReadOnlyList<string> Groups, Comparison Op, decimal Percent, string? Base) : RequirementValue;

public sealed record AllocationLineValue(string Group, Comparison Op, int Count, string? Within) : RequirementValue;

public sealed record AllocationRangeValue(string Group, int Min, int Max) : RequirementValue;

public sealed record ConditionalValue(Condition If, string Then) : RequirementValue;

/// <summary>Các mục của chương trình: codes A1–A15.</summary>
public sealed record AgendaItemValue(IReadOnlyList<string> Items) : RequirementValue;

/// <summary>Gửi hồ sơ trước: dayKind is "calendar" or "working".</summary>
public sealed record PreSubmissionValue(int? Days, string DayKind, string? To, string? Via, IReadOnlyList<string> Documents) : RequirementValue;

public sealed record ReportContentValue(IReadOnlyList<string> Items) : RequirementValue;

public sealed record AwardQuotaValue(CountRange? Collectives, CountRange? Individuals) : RequirementValue;

public sealed record TaskValue(string? Lead, IReadOnlyList<string> With, string Action) : RequirementValue;

public sealed record TaskDeadlineValue(string? Lead, string Action, DateOnly? OnOrBefore) : RequirementValue;

/// <summary>Kinds whose content is their own words: priorities, selection, principle, pilot, budget, reporting, recipients, signature.</summary>
public sealed record TextValue(string Text) : RequirementValue;

public sealed record CountRange(int Min, int Max);

/// <summary>Điều kiện áp dụng: fact is a name from the facts file ("staff", "unit").</summary>
public sealed record Condition(string Fact, Comparison Op, decimal? Number)
{
    /// <summary>For a condition on a named unit ("phường Hoàng Văn Thụ").</summary>
    public string? Name { get; init; }
}
