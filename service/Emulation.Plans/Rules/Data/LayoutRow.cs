namespace Emulation.Plans.Rules.Data;

/// <summary>Thành phần thể thức that a row of the layout law speaks of (Nghị định 30/2020/NĐ-CP, Điều 8).</summary>
public enum LayoutPart
{
    /// <summary>Trang giấy: each section of the Word file.</summary>
    Page,

    /// <summary>Toàn văn bản: every paragraph.</summary>
    Whole,

    /// <summary>Quốc hiệu.</summary>
    NationalName,

    /// <summary>Tiêu ngữ.</summary>
    Motto,

    /// <summary>Tên cơ quan ban hành.</summary>
    Issuer,

    /// <summary>Số, ký hiệu.</summary>
    Number,

    /// <summary>Địa danh và thời gian ban hành.</summary>
    PlaceAndDate,

    /// <summary>Tên loại.</summary>
    Type,

    /// <summary>Trích yếu.</summary>
    Title,

    /// <summary>Căn cứ ban hành.</summary>
    Basis,

    /// <summary>"I. …": mục in the simple layout.</summary>
    Section,

    /// <summary>"1. …" with a heading of its own.</summary>
    TitledClause,

    /// <summary>"1. …" that says its matter at once.</summary>
    Clause,

    /// <summary>a), b), c): điểm.</summary>
    Point,

    /// <summary>Đoạn nội dung: sentences without a number of a section.</summary>
    Body,

    /// <summary>The last paragraph of the text.</summary>
    Closing,

    /// <summary>Quyền hạn, chức vụ của người ký.</summary>
    Authority,

    /// <summary>Họ và tên người ký.</summary>
    Signer,

    /// <summary>"Nơi nhận:".</summary>
    RecipientsHeading,

    /// <summary>The lines below it.</summary>
    Recipient,

    /// <summary>"Lưu: VT, …".</summary>
    Archive,

    /// <summary>"Phụ lục I".</summary>
    AnnexHeading,

    /// <summary>"(Kèm theo Kế hoạch số …)".</summary>
    AnnexPointer,
}

/// <summary>What is measured of a part; the unit in which it is written.</summary>
public enum LayoutMeasure
{
    /// <summary>Khổ giấy in mm.</summary>
    Width,
    Height,

    /// <summary>Lề in mm.</summary>
    MarginTop,
    MarginBottom,
    MarginLeft,
    MarginRight,

    /// <summary>"top-center", "none"…: where the page number stands.</summary>
    PageNumber,

    /// <summary>"hidden" or "shown" on the first page.</summary>
    FirstPageNumber,

    /// <summary>Cỡ chữ in points.</summary>
    Size,

    /// <summary>"true" or "false": the whole part is so.</summary>
    Bold,
    Italic,

    /// <summary>"true": all letters are capitals.</summary>
    Capitals,

    /// <summary>"left", "center", "right", "justify".</summary>
    Align,
    Font,

    /// <summary>"black" or RRGGBB.</summary>
    Colour,

    /// <summary>First line from the left margin, cm.</summary>
    FirstLine,

    /// <summary>Space to the paragraph before, points.</summary>
    Spacing,

    /// <summary>Line spacing in lines.</summary>
    Lines,

    /// <summary>The text agrees with a pattern.</summary>
    Text,

    /// <summary>The text agrees with no such pattern.</summary>
    NotText,

    /// <summary>Cỡ chữ of quốc hiệu, tiêu ngữ, địa danh together: "13/14/14".</summary>
    Scheme,
}

/// <param name="Allowed">Words, numbers, or ranges "20-25", in the measure's unit; patterns for texts.</param>
public sealed record LayoutLimit(LayoutMeasure Measure, IReadOnlyList<string> Allowed);

/// <summary>Một dòng của luật trình bày. Evaluated here, by another rule, or not at all: exactly one of the three.</summary>
/// <param name="Id">Rule id of its findings ("layout/margin-left").</param>
public sealed record LayoutRow(string Id, string Title, string Article, Severity Severity)
{
    public LayoutPart? Part { get; init; }

    public IReadOnlyList<LayoutLimit> Limits { get; init; } = [];

    /// <summary>A value for each measure that the row refuses.</summary>
    public IReadOnlyDictionary<LayoutMeasure, string> Example { get; init; } = new Dictionary<LayoutMeasure, string>();

    /// <summary>Ids of the rules that look after this clause instead.</summary>
    public IReadOnlyList<string> CoveredBy { get; init; } = [];

    /// <summary>Why nothing looks after it.</summary>
    public string? NotEvaluated { get; init; }
}
