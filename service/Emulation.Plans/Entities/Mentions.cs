using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Văn bản được viện dẫn.</summary>
/// <param name="Span">The document with its subject, without the introducing "Căn cứ", "Thực hiện".</param>
/// <param name="Kind">Canonical: "Kế hoạch", "Luật", "Công văn"…</param>
/// <param name="Number">"199/KH-UBND" without blanks; null where missing or blank.</param>
/// <param name="Subject">Words behind "về", "về việc" or the verb ("quy định chi tiết …"); for a law its name.</param>
public sealed record Citation(
    TextSpan Span, string Kind, string? Number, DateOnly? Date, string? Issuer, string? Subject, TextSpan? SubjectSpan)
{
    /// <summary>The span with the introducing words.</summary>
    public required TextSpan IntroducedSpan { get; init; }

    /// <summary>Where the number stands; null where it is missing.</summary>
    public TextSpan? NumberSpan { get; init; }

    public TextSpan? DateSpan { get; init; }

    public TextSpan? IssuerSpan { get; init; }

    /// <summary>Năm of a document known by year only ("Luật Thi đua, khen thưởng năm 2022").</summary>
    public int? Year { get; init; }
}

/// <summary>Lần thứ: the ordinal of a conference or congress, in Roman digits and as a number.</summary>
public sealed record Ordinal(TextSpan Span, string Roman, int Value);

/// <summary>Cơ quan, đơn vị được nêu.</summary>
/// <param name="Canonical">Full official name without its place ("Ủy ban nhân dân", "Phòng Văn hóa - Xã hội").</param>
public sealed record BodyMention(TextSpan Span, string Canonical);

/// <summary>Tên hội nghị, đại hội.</summary>
/// <param name="Form">Canonical words without the unit: "Hội nghị tuyên dương điển hình tiên tiến".</param>
/// <param name="Unit">"xã Tân Phú", "toàn quốc", "cấp xã"; null where none is named.</param>
/// <param name="Ordinal">Roman digits.</param>
/// <param name="Period">"2025-2030" or "2025".</param>
public sealed record EventMention(TextSpan Span, string Form, string? Unit, string? Ordinal, string? Period);
