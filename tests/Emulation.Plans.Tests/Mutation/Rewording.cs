using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Plans.Tests.Mutation;

/// <summary>Cách viết tương đương: another right way to write the clean plan, which must stay clean.</summary>
internal sealed record Rewording(string Name, Func<IReadOnlyList<string>, IEnumerable<string>> Edit)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<Rewording> All { get; } =
    [
        new("dấu thanh kiểu mới", static lines => lines.Select(static line => Words(line, ("Ủy", "Uỷ"), ("ủy", "uỷ"), ("hóa", "hoá"), ("hòa", "hoà")))),
        new("gạch dài thay gạch ngắn ở khoảng năm", static lines => lines.Select(static line => Regex.Replace(line, @"(?<=20\d\d) - (?=20\d\d)", " – ", RegexOptions.None, Limit))),
        new("khoảng năm viết liền", static lines => lines.Select(static line => Regex.Replace(line, @"(?<=20\d\d) - (?=20\d\d)", "-", RegexOptions.None, Limit))),
        new("khoảng năm bằng chữ", static lines => lines.Select(static line => Regex.Replace(line, @"giai đoạn (?<from>20\d\d) - (?<to>20\d\d)", "giai đoạn từ năm ${from} đến năm ${to}", RegexOptions.None, Limit))),
        new("đơn vị khác", static lines => lines.Select(static line => Words(line, ("Tân Phú", "Đông Sơn"), ("TÂN PHÚ", "ĐÔNG SƠN")))),
        new("phường thay xã", static lines => lines.Select(static line => Regex.Replace(Regex.Replace(line, @"(?<!\p{L})xã(?! hội)(?!\p{L})", "phường", RegexOptions.None, Limit), "XÃ TÂN", "PHƯỜNG TÂN", RegexOptions.None, Limit))),
        new("UBND thay Ủy ban nhân dân trong thân", static lines => lines.Select(static (line, index) => index > 9 && !line.StartsWith("TM.", StringComparison.Ordinal) ? Words(line, ("Ủy ban nhân dân", "UBND")) : line)),
        new("Ủy ban Mặt trận Tổ quốc viết đủ", static lines => lines.Select(static line => Words(line, ("MTTQ", "Mặt trận Tổ quốc")))),
        new("tên văn phòng viết đủ", static lines => lines.Select(static line => Words(line, ("HĐND và UBND", "Hội đồng nhân dân và Ủy ban nhân dân")))),
        new("tháng viết bằng số", static lines => lines.Select(static (line, index) => index < 5 ? line : Regex.Replace(line, @"(?<day>\d\d) tháng (?<month>\d+) năm (?<year>20\d\d)", "${day}/${month}/${year}", RegexOptions.None, Limit))),
        new("ngày bằng dấu gạch chéo thành chữ", static lines => lines.Select(static line => Regex.Replace(line, @"ngày (?<day>\d\d)/(?<month>\d+)/(?<year>20\d\d)", "ngày ${day} tháng ${month} năm ${year}", RegexOptions.None, Limit))),
        new("chỉ tiêu diễn đạt là không quá", static lines => lines.Select(static line => line.Replace("1. Tổng số đại biểu: 150 đại biểu", "1. Tổng số đại biểu: không quá 150 đại biểu", StringComparison.Ordinal))),
        new("nửa ngày thay một buổi", static lines => lines.Select(static line => Words(line, ("01 buổi, vào sáng", "½ ngày, vào sáng")))),
        new("1/2 ngày thay một buổi", static lines => lines.Select(static line => Words(line, ("01 buổi, vào sáng", "1/2 ngày, vào buổi sáng")))),
        new("đề mục đồng nghĩa", static lines => lines.Select(static line => Words(line, ("IV. KINH PHÍ", "IV. KINH PHÍ THỰC HIỆN"), ("VII. TỔ CHỨC THỰC HIỆN", "VII. PHÂN CÔNG NHIỆM VỤ"), ("III. CHƯƠNG TRÌNH HỘI NGHỊ", "III. NỘI DUNG, CHƯƠNG TRÌNH"), ("VI. TRANG TRÍ, TUYÊN TRUYỀN", "VI. CÔNG TÁC TUYÊN TRUYỀN, KHÁNH TIẾT")))),
        new("mục chương trình đồng nghĩa", static lines => lines.Select(static line => Words(line, ("Diễn văn khai mạc Hội nghị", "Phát biểu khai mạc"), ("Trao khen thưởng cho", "Biểu dương, tặng thưởng"), ("Tổng kết, bế mạc Hội nghị", "Phát biểu bế mạc")))),
        new("đảo dòng nơi nhận", static lines => Exchanged(lines, "- Sở Nội vụ;", "- Các thôn;")),
        new("đảo dòng việc của một đơn vị", static lines => Exchanged(lines, "- Lập danh sách", "- Trước khi tổ chức")),
        new("đảo hai thôn", static lines => Exchanged(lines, "- Thôn Đông", "- Thôn Tây").Select(static line => Words(line, ("Tây: 40 đại biểu.", "Tây: 40 đại biểu;"), ("Đông: 44 đại biểu;", "Đông: 44 đại biểu.")))),
        new("câu dài hơn", static lines => lines.Select(static line => Words(line, ("Hội nghị gọn, trang trọng, tiết kiệm,", "Hội nghị phải được chuẩn bị chu đáo từ sớm, tổ chức gọn, trang trọng, tiết kiệm, phù hợp điều kiện của từng thôn và"), ("họp dân chọn gương tốt,", "họp dân, bàn kỹ, chọn gương tốt trong lao động sản xuất, học tập, công tác và đời sống,")))),
        new("dấu đầu dòng khác", static lines => lines.Select(static line => line.StartsWith("- ", StringComparison.Ordinal) ? "– " + line[2..] : line)),
        new("điểm viết a. thay a)", static lines => lines.Select(static line => Regex.Replace(line, @"^(?<point>[a-d])\)", "${point}.", RegexOptions.None, Limit))),
        new("phó chủ tịch ký thay", static lines => lines.SelectMany(static line => line == "CHỦ TỊCH" ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] : new[] { line })),
        new("không có bảng", static lines => lines.Where(static line => !line.StartsWith('|')).Select(static line => Words(line, ("theo bảng sau:", "theo phụ lục kèm theo.")))),
        new("dự thảo chưa có số và ngày", static lines => lines.Select(static line => Words(line, ("Số: 15/KH-UBND", "Số:      /KH-UBND"), ("ngày 28 tháng 7", "ngày     tháng 7")))),
    ];

    /// <summary>The text as another keyboard stores it: letters and their marks apart.</summary>
    public static IEnumerable<string> Decomposed(IEnumerable<string> lines) => lines.Select(static line => line.Normalize(NormalizationForm.FormD));

    private static string Words(string line, params (string Old, string New)[] pairs) => pairs.Aggregate(line, static (text, pair) => text.Replace(pair.Old, pair.New, StringComparison.Ordinal));

    private static IEnumerable<string> Exchanged(IReadOnlyList<string> lines, string first, string second)
    {
        var (a, b) = (lines.FirstOrDefault(line => line.StartsWith(first, StringComparison.Ordinal)), lines.FirstOrDefault(line => line.StartsWith(second, StringComparison.Ordinal)));
        return lines.Select(line => line == a ? b! : line == b ? a! : line);
    }
}
