using System.Text.RegularExpressions;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Mã mục chương trình A1–A15: the parts of a conference agenda, by the words offices use for them.</summary>
internal static partial class AgendaCodes
{
    private static readonly (string Code, string Title, Regex Words)[] Table =
    [
        ("A1", "Đón tiếp đại biểu", Welcome()),
        ("A2", "Văn nghệ chào mừng", Arts()),
        ("A3", "Chào cờ", Flag()),
        ("A4", "Tuyên bố lý do, giới thiệu đại biểu", Introduction()),
        ("A5", "Khai mạc", Opening()),
        ("A6", "Thông qua chương trình", Programme()),
        ("A7", "Báo cáo tổng kết", FinalReport()),
        ("A8", "Tham luận của điển hình", Speech()),
        ("A9", "Giao lưu với điển hình", Exchange()),
        ("A10", "Biểu dương, tôn vinh, khen thưởng", Honours()),
        ("A11", "Phát biểu của lãnh đạo", Leaders()),
        ("A12", "Phát động thi đua", Launch()),
        ("A13", "Phát biểu hưởng ứng", Response()),
        ("A14", "Thông qua danh sách đại biểu dự đại hội cấp trên", UpperDelegates()),
        ("A15", "Tổng kết, bế mạc", Closing()),
    ];

    private static readonly string[] HonourActs = ["biểu dương", "tôn vinh", "khen thưởng"];

    public static IReadOnlyList<string> Of(string key)
    {
        var codes = Table.Where(row => row.Words.IsMatch(key)).Select(static row => row.Code).ToList();
        // The answer to a launch names the launch; a report on awards is no award.
        if (codes.Contains("A13"))
        {
            codes.Remove("A12");
        }

        if (codes.Contains("A7") || codes.Contains("A8"))
        {
            codes.RemoveAll(static code => code is "A10" or "A12" or "A15");
        }

        return codes;
    }

    public static string Title(string code) => Array.Find(Table, row => row.Code == code).Title ?? code;

    /// <summary>The act of honouring that the parent names and the draft's line leaves out.</summary>
    public static string? LeftOut(string code, string parent, string draft)
    {
        var (wanted, has) = (VietnameseText.ToKey(parent), VietnameseText.ToKey(draft));
        return code != "A10" ? null : Array.Find(HonourActs, act => wanted.Contains(act, StringComparison.Ordinal) && !has.Contains(act, StringComparison.Ordinal));
    }

    /// <summary>The same of a paragraph in a table; a long one tells of the agenda and is no line of it.</summary>
    public static IReadOnlyList<string> InCell(Block cell) => cell.Text.Length < 250 ? cell.Once(typeof(AgendaCodes), static cell => Of(cell.Key)) : [];

    /// <summary>Whether a table has at least four agenda rows; a table of tasks names the same works.</summary>
    public static bool IsAgenda(PlanTable table) => table.Rows.Count(static row => row.Any(static cell => cell.Any(static block => InCell(block).Count > 0))) >= 4 && !TaskTable.Is(table);

    [GeneratedRegex(@"đón (?:tiếp )?(?:các )?(?:đại biểu|khách)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Welcome();

    [GeneratedRegex(@"văn nghệ", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Arts();

    [GeneratedRegex(@"chào cờ|nghi lễ", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Flag();

    [GeneratedRegex(@"tuyên bố lý do|giới thiệu (?:các )?(?:đại biểu|thành phần)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"(?<!trước giờ )khai mạc", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"thông qua (?:nội dung,? )?chương trình", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Programme();

    [GeneratedRegex(@"báo cáo (?:đánh giá )?(?:tổng kết|kết quả|sơ kết)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex FinalReport();

    [GeneratedRegex(@"tham luận", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Speech();

    [GeneratedRegex(@"giao lưu", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Exchange();

    [GeneratedRegex(@"biểu dương|tôn vinh|khen thưởng|trao (?:tặng )?(?:thưởng|giấy khen|bằng khen)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Honours();

    [GeneratedRegex(@"phát biểu (?:chỉ đạo|của (?:đồng chí )?(?:lãnh đạo|đại diện lãnh đạo|cấp trên))|lãnh đạo [^;.]{0,40}phát biểu", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Leaders();

    [GeneratedRegex(@"phát động", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Launch();

    [GeneratedRegex(@"hưởng ứng", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Response();

    [GeneratedRegex(@"danh sách (?:đoàn )?đại biểu|đoàn đại biểu (?:đi )?dự", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex UpperDelegates();

    [GeneratedRegex(@"bế mạc|^\W*tổng kết", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Closing();
}
