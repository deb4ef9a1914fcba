using Emulation.Plans.Facts;

namespace Emulation.Plans.Drafting;

/// <summary>Vai trò trong việc chuẩn bị hội nghị.</summary>
public enum UnitRole
{
    /// <summary>Thường trực Hội đồng Thi đua - Khen thưởng.</summary>
    Standing,
    Office,
    Finance,
    Culture,
    Police,

    /// <summary>Mặt trận Tổ quốc và các tổ chức chính trị - xã hội, who are asked and not told.</summary>
    Front,

    /// <summary>Các cơ quan, đơn vị còn lại.</summary>
    Others,
}

/// <summary>
/// Tên đơn vị theo vai trò: for communes Nghị định 150/2025/NĐ-CP from 2025-07-01 and the commune posts before,
/// for districts and provinces Nghị định 37/2014/NĐ-CP, 24/2014/NĐ-CP and their successors.
/// </summary>
public static class UnitRoles
{
    private static readonly DateOnly TwoLevels = new(2025, 7, 1);

    /// <param name="date">Of the plan; null reads the law as it stands since 2025-07-01.</param>
    public static string NameOf(UnitRole role, UnitKind kind, DateOnly? date)
    {
        var own = WordOf(kind);
        return role switch
        {
            UnitRole.Police => $"Công an {own}",
            UnitRole.Front => $"Ủy ban Mặt trận Tổ quốc Việt Nam {own}",
            UnitRole.Others => "Các cơ quan, đơn vị",
            _ => FactContradictions.LevelOf(kind) switch
            {
                Requirements.AdministrativeLevel.Province => Province(role, own),
                Requirements.AdministrativeLevel.District => District(role, own),
                _ => date < TwoLevels ? EarlierCommune(role) : Commune(role, kind),
            },
        };
    }

    /// <summary>The kind word: "xã", "thành phố".</summary>
    public static string WordOf(UnitKind kind) => kind switch
    {
        UnitKind.Xa => "xã",
        UnitKind.Phuong => "phường",
        UnitKind.DacKhu => "đặc khu",
        UnitKind.Huyen => "huyện",
        UnitKind.Tinh => "tỉnh",
        _ => "thành phố",
    };

    private static string Commune(UnitRole role, UnitKind kind) => role switch
    {
        UnitRole.Office => "Văn phòng HĐND và UBND",
        UnitRole.Finance => kind == UnitKind.Phuong ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế",
        _ => "Phòng Văn hóa - Xã hội",
    };

    private static string EarlierCommune(UnitRole role) => role switch
    {
        UnitRole.Finance => "Bộ phận Tài chính - Kế toán",
        UnitRole.Culture => "Bộ phận Văn hóa - Xã hội",
        _ => "Bộ phận Văn phòng - Thống kê",
    };

    private static string District(UnitRole role, string own) => role switch
    {
        UnitRole.Standing => "Phòng Nội vụ",
        UnitRole.Finance => "Phòng Tài chính - Kế hoạch",
        UnitRole.Culture => "Phòng Văn hóa và Thông tin",
        _ => $"Văn phòng HĐND và UBND {own}",
    };

    private static string Province(UnitRole role, string own) => role switch
    {
        UnitRole.Standing => "Sở Nội vụ",
        UnitRole.Finance => "Sở Tài chính",
        UnitRole.Culture => "Sở Văn hóa, Thể thao và Du lịch",
        _ => $"Văn phòng UBND {own}",
    };
}
