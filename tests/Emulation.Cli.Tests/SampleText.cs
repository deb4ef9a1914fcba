namespace Emulation.Cli.Tests;

/// <summary>A small draft and a small parent of a commune that does not exist.</summary>
internal static class SampleText
{
    public const string Draft = """
        ỦY BAN NHÂN DÂN
        XÃ TÂN PHÚ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số:     /KH-UBND
        Tân Phú, ngày     tháng 7 năm 2025

        KẾ HOẠCH
        Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)

        I. MỤC ĐÍCH, YÊU CẦU
        Tổ chức gọn, thiết thực.

        II. SỐ LƯỢNG ĐẠI BIỂU
        Tối đa 180 đại biểu.
        """;

    public const string ConfirmedCap = """
        {
          "document": { "number": "12/KH-UBND", "date": "2025-06-10", "issuer": "Ủy ban nhân dân tỉnh Bình Minh", "title": "Kế hoạch tổ chức Đại hội" },
          "requirements": [
            {
              "id": "c1", "kind": "delegate_cap", "level": "commune", "modality": "must", "binds": "subordinates", "status": "confirmed",
              "value": { "op": "<=", "count": 150 },
              "quote": "mỗi xã mời không quá 150 đại biểu", "location": { "document": "parent:0", "path": "II.2", "paragraph": 12, "start": 4, "length": 33 }
            }
          ],
          "unparsed": []
        }
        """;

    private static readonly string[] Syllables = ["An", "Bình", "Cao", "Đông", "Giang", "Hòa", "Khánh", "Lâm", "Minh", "Nam", "Phú", "Quang", "Sơn", "Tân", "Uyên", "Vân", "Xuân", "Yên", "Thủy", "Trung", "Lộc", "Mỹ", "Thọ", "Vĩnh", "Hưng"];

    /// <summary>A name of three syllables, another for every number below 15,625.</summary>
    public static string UnitName(int index) => $"{Syllables[index / 625 % 25]} {Syllables[index / 25 % 25]} {Syllables[index % 25]}";

    /// <summary>The draft of another commune, with as many delegates.</summary>
    public static string DraftOf(string unit, int delegates) => Draft.Replace("TÂN PHÚ", unit.ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("Tân Phú", unit, StringComparison.Ordinal).Replace("180", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{delegates}"), StringComparison.Ordinal);
}
