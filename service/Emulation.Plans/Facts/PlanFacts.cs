using Emulation.Plans.Requirements;

namespace Emulation.Plans.Facts;

/// <summary>
/// Số liệu của đơn vị: what the officer states besides the documents (FACTS.yaml), one file for drafting and checking.
/// A null member was not stated; nothing is guessed in its place.
/// </summary>
public sealed record PlanFacts
{
    public UnitFacts? Unit { get; init; }

    public AdministrativeLevel? Level { get; init; }

    /// <summary>Tổng số cán bộ, công chức, viên chức, người lao động.</summary>
    public int? Staff { get; init; }

    public EventFacts? Event { get; init; }

    public DelegateFacts? Delegates { get; init; }

    public IssueFacts? Issue { get; init; }

    public SignerFacts? Signer { get; init; }

    /// <summary>Units and the works they lead, before what the catalogue of works assigns by itself.</summary>
    public IReadOnlyList<TaskFacts>? Tasks { get; init; }

    /// <summary>Điều chỉnh chương trình: what differs from the minutes and speakers that every conference has.</summary>
    public IReadOnlyList<ProgrammeFacts>? Programme { get; init; }

    /// <summary>Nơi nhận beyond those that follow from parents and tasks.</summary>
    public IReadOnlyList<string>? Recipients { get; init; }
}

/// <summary>Loại đơn vị hành chính: the names of before and after 2025-07-01 side by side, for plans of both times are checked.</summary>
public enum UnitKind
{
    Xa,
    Phuong,
    DacKhu,

    /// <summary>Thành phố thuộc tỉnh, until 2025-07-01.</summary>
    ThanhPho,
    Huyen,
    Tinh,

    /// <summary>Thành phố trực thuộc trung ương.</summary>
    ThanhPhoTw,
}

/// <summary>Đơn vị tổ chức: the name is bare ("Tân Phú"), the province carries its type ("tỉnh Bình Minh").</summary>
public sealed record UnitFacts(UnitKind Kind, string Name, string? Province);

/// <summary>Hội nghị, đại hội được tổ chức. Periods are "2025-2030"; session is "morning" or "afternoon".</summary>
public sealed record EventFacts
{
    public string? Form { get; init; }

    /// <summary>Lần thứ, from 1.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Giai đoạn of the event itself.</summary>
    public string? Period { get; init; }

    /// <summary>Giai đoạn được tổng kết.</summary>
    public string? Review { get; init; }

    public DateOnly? Date { get; init; }

    public string? Session { get; init; }

    /// <summary>Giờ bắt đầu of the first session; null: the usual hour of a morning or an afternoon.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>Giờ kết thúc of the last session; null: the usual one.</summary>
    public TimeOnly? End { get; init; }

    public string? Venue { get; init; }
}

/// <summary>Số lượng đại biểu: a total, or a range from min to max.</summary>
public sealed record DelegateFacts
{
    public int? Total { get; init; }

    public int? Min { get; init; }

    public int? Max { get; init; }

    public IReadOnlyList<DelegateLine> Lines { get; init; } = [];
}

/// <summary>Một dòng phân bổ đại biểu.</summary>
public sealed record DelegateLine(string Name, int Seats, string? Group);

/// <summary>Ngày ký và địa danh của kế hoạch.</summary>
public sealed record IssueFacts(DateOnly? Date, string? Place);

/// <summary>Chức vụ người ký.</summary>
public enum SignerTitle
{
    /// <summary>Chủ tịch.</summary>
    Chairman,

    /// <summary>Phó Chủ tịch, who signs for the chairman.</summary>
    ViceChairman,
}

/// <summary>Người ký.</summary>
public sealed record SignerFacts(string? Name, SignerTitle? Title);

/// <summary>Việc giao cho một đơn vị; <paramref name="Lead"/> holds keys of the catalogue of works ("plan", "final_report").</summary>
public sealed record TaskFacts(string Unit, IReadOnlyList<string> Lead);

/// <summary>Một nội dung của chương trình.</summary>
/// <param name="Item">A1–A15.</param>
/// <param name="Minutes">How long it takes; null leaves it to what the session has.</param>
/// <param name="Actor">Who does it, as the programme names them.</param>
public sealed record ProgrammeFacts(string Item, int? Minutes, string? Actor);
