using System.Globalization;

namespace Emulation.Plans.Requirements;

/// <summary>How numbers and dates are written in reasons and messages (cách ghi trong văn bản hành chính).</summary>
internal static class VietnameseFormats
{
    public static string Show(this DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Show(this decimal number) => number.ToString("0.##", Text.VietnameseText.Culture);

    public static string Words(this Comparison comparison) => comparison switch
    {
        Comparison.AtMost => "không quá",
        Comparison.LessThan => "dưới",
        Comparison.AtLeast => "từ",
        Comparison.MoreThan => "trên",
        Comparison.About => "khoảng",
        _ => "đúng",
    };

    public static bool Holds(this Comparison comparison, decimal left, decimal right) => comparison switch
    {
        Comparison.AtMost => left <= right,
        Comparison.LessThan => left < right,
        Comparison.AtLeast => left >= right,
        Comparison.MoreThan => left > right,
        _ => left == right,
    };

    public static string Words(this AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Commune => "cấp xã",
        AdministrativeLevel.District => "cấp huyện",
        AdministrativeLevel.Province => "cấp tỉnh",
        _ => "các cấp",
    };
}
