using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Phần đầu văn bản: cơ quan ban hành, số ký hiệu, địa danh và thời gian, tên loại và trích yếu (Decree 30/2020, article 8).</summary>
public sealed record PlanHeader
{
    /// <summary>Tên cơ quan ban hành, "Ủy ban nhân dân xã Lợi Bác" or as the head writes it.</summary>
    public string? Issuer { get; init; }

    public UnitKind? UnitKind { get; init; }

    public string? UnitName { get; init; }

    public AdministrativeLevel Level { get; init; } = AdministrativeLevel.Any;

    /// <summary>"199/KH-UBND"; null while the number is blank.</summary>
    public string? Number { get; init; }

    /// <summary>"KH-UBND".</summary>
    public string? Symbol { get; init; }

    public Quotation? NumberPlace { get; init; }

    /// <summary>Ngày ban hành; null while a part is blank.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The days that a partly filled date leaves open ("ngày      tháng 7 năm 2025").</summary>
    public (DateOnly From, DateOnly To)? DateRange { get; init; }

    public Quotation? DatePlace { get; init; }

    /// <summary>Tên loại: "KẾ HOẠCH".</summary>
    public string? DocumentType { get; init; }

    /// <summary>Trích yếu, joined over its lines.</summary>
    public string? Title { get; init; }

    public IReadOnlyList<Block> TitleBlocks { get; init; } = [];
}
