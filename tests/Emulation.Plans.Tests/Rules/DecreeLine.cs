using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules;

/// <summary>A paragraph of a plan laid out by Nghị định 30/2020/NĐ-CP, Mẫu 1.4.</summary>
internal sealed record DecreeLine(string Text, decimal Size, bool Bold, bool Italic, TextAlignment Align, params LayoutPart[] Parts)
{
    public bool Is(LayoutPart part) => Parts.Contains(part) || part == LayoutPart.Whole;
}

internal static class DecreeLines
{
    public static IReadOnlyList<DecreeLine> All { get; } =
    [
        new("ỦY BAN NHÂN DÂN", 13, true, false, TextAlignment.Center, LayoutPart.Issuer),
        new("XÃ TÂN PHÚ", 13, true, false, TextAlignment.Center, LayoutPart.Issuer),
        new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, true, false, TextAlignment.Center, LayoutPart.NationalName),
        new("Độc lập - Tự do - Hạnh phúc", 14, true, false, TextAlignment.Center, LayoutPart.Motto),
        new("Số: 15/KH-UBND", 13, false, false, TextAlignment.Center, LayoutPart.Number),
        new("Tân Phú, ngày 05 tháng 6 năm 2025", 14, false, true, TextAlignment.Center, LayoutPart.PlaceAndDate),
        new("KẾ HOẠCH", 14, true, false, TextAlignment.Center, LayoutPart.Type),
        new("Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)", 14, true, false, TextAlignment.Center, LayoutPart.Title),
        new("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", 14, false, true, TextAlignment.Justify, LayoutPart.Basis),
        new("I. MỤC ĐÍCH", 14, true, false, TextAlignment.Justify, LayoutPart.Section),
        new("1. Ghi nhận công lao của bà con các thôn trong năm năm vừa qua, nhất là bà con vùng xa.", 14, false, false, TextAlignment.Justify, LayoutPart.Clause, LayoutPart.Body),
        new("2. Chọn ra những gương tốt để bà con các thôn cùng học và làm theo trong năm năm tới.", 14, false, false, TextAlignment.Justify, LayoutPart.Clause, LayoutPart.Body),
        new("II. NỘI DUNG", 14, true, false, TextAlignment.Justify, LayoutPart.Section),
        new("1. Hội trường", 14, true, false, TextAlignment.Justify, LayoutPart.TitledClause),
        new("a) Kê ghế theo hàng, quét dọn hội trường và sân trụ sở cho sạch trước buổi khai mạc.", 14, false, false, TextAlignment.Justify, LayoutPart.Point, LayoutPart.Body),
        new("Xã mong các thôn cùng làm để buổi gặp mặt được vui và ấm cúng như mọi năm./.", 14, false, false, TextAlignment.Justify, LayoutPart.Closing, LayoutPart.Body),
        new("Nơi nhận:", 12, true, true, TextAlignment.Left, LayoutPart.RecipientsHeading),
        new("- Đảng ủy xã;", 11, false, false, TextAlignment.Left, LayoutPart.Recipient),
        new("- Lưu: VT.", 11, false, false, TextAlignment.Left, LayoutPart.Archive),
        new("TM. ỦY BAN NHÂN DÂN", 14, true, false, TextAlignment.Center, LayoutPart.Authority),
        new("CHỦ TỊCH", 14, true, false, TextAlignment.Center, LayoutPart.Authority),
        new("Lê Thị Mẫu", 14, true, false, TextAlignment.Center, LayoutPart.Signer),
        new("Phụ lục I", 14, true, false, TextAlignment.Center, LayoutPart.AnnexHeading),
        new("(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 6 năm 2025 của xã)", 14, false, true, TextAlignment.Center, LayoutPart.AnnexPointer),
    ];
}
