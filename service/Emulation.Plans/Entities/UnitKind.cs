using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>Loại đơn vị hành chính.</summary>
public enum UnitKind
{
    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Phường.</summary>
    Ward,

    /// <summary>Đặc khu.</summary>
    SpecialZone,

    /// <summary>Thị trấn; none since 01/7/2025.</summary>
    Township,

    /// <summary>Huyện; none since 01/7/2025.</summary>
    District,

    /// <summary>Quận; none since 01/7/2025.</summary>
    UrbanDistrict,

    /// <summary>Thị xã; none since 01/7/2025.</summary>
    Town,

    /// <summary>Thành phố: central, or until 01/7/2025 of a province.</summary>
    City,

    /// <summary>Tỉnh.</summary>
    Province,
}

/// <summary>Đơn vị hành chính được nêu; the name is null for the bare kind ("tỉnh Đảng bộ", "UBND xã").</summary>
/// <param name="Name">As the text writes it ("Lợi Bác"); all-capital headings are given in title case.</param>
/// <param name="Plural">"các xã", "các phường, xã", or one name of a list behind "các".</param>
public sealed record UnitMention(TextSpan Span, UnitKind Kind, string? Name, bool Plural);

public static class UnitKinds
{
    /// <summary>Six cities directly under the centre since 01/7/2025 (Nghị quyết 202/2025/QH15, điều 1); Huế since 01/01/2025 (Nghị quyết 175/2024/QH15).</summary>
    private static readonly string[] CentralCityKeys =
        ["hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế"];

    /// <summary>Thành phố trực thuộc trung ương: compares by key, so "TP. HẢI PHÒNG" without its kind word counts too.</summary>
    public static bool IsCentralCity(string name)
    {
        var key = VietnameseText.Squeeze(VietnameseText.ToKey(VietnameseText.ToNfc(name)));
        return Array.IndexOf(CentralCityKeys, key) >= 0;
    }

    /// <summary>Cấp hành chính of a unit; <paramref name="centralCity"/> decides between the two levels a city can have.</summary>
    public static AdministrativeLevel LevelOf(UnitKind kind, bool centralCity) => kind switch
    {
        UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone or UnitKind.Township => AdministrativeLevel.Commune,
        UnitKind.District or UnitKind.UrbanDistrict or UnitKind.Town => AdministrativeLevel.District,
        UnitKind.City => centralCity ? AdministrativeLevel.Province : AdministrativeLevel.District,
        _ => AdministrativeLevel.Province,
    };

    /// <summary>The kind word in small letters: "xã", "thành phố".</summary>
    public static string WordOf(UnitKind kind) => kind switch
    {
        UnitKind.Commune => "xã",
        UnitKind.Ward => "phường",
        UnitKind.SpecialZone => "đặc khu",
        UnitKind.Township => "thị trấn",
        UnitKind.District => "huyện",
        UnitKind.UrbanDistrict => "quận",
        UnitKind.Town => "thị xã",
        UnitKind.City => "thành phố",
        _ => "tỉnh",
    };

    public static AdministrativeLevel LevelOf(UnitMention unit) =>
        LevelOf(unit.Kind, unit.Name is not null && IsCentralCity(unit.Name));
}
