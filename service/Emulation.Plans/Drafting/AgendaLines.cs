using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting;

/// <summary>Một nội dung của chương trình.</summary>
/// <param name="Code">A1–A15.</param>
/// <param name="Minutes">Of a morning; a whole day has more of the same.</param>
/// <param name="Actor">Who does it.</param>
internal sealed record AgendaLine(string Code, string Text, int Minutes, string Actor);

/// <summary>Các nội dung của chương trình, in the order that holds for every conference: guests, opening, report, papers, honours, launch, closing.</summary>
internal static class AgendaLines
{
    private static readonly string[] Always = ["A1", "A3", "A4", "A5", "A7", "A8", "A10", "A11", "A12", "A15"];

    public static IReadOnlyList<AgendaLine> Of(DraftBrief brief)
    {
        var asked = brief.Required<AgendaItemValue>(RequirementKind.AgendaItem).SelectMany(static value => value.Items).ToHashSet(StringComparer.Ordinal);
        return [.. All(brief.Texts).Where(line => Always.Contains(line.Code, StringComparer.Ordinal) || asked.Contains(line.Code))];
    }

    private static IEnumerable<AgendaLine> All(DraftTexts texts)
    {
        const string host = "Ban Tổ chức";
        const string chair = "Chủ trì điều hành";
        yield return new("A1", "Đón tiếp đại biểu, phát tài liệu", 30, host);
        yield return new("A2", "Văn nghệ chào mừng", 15, "Đội văn nghệ");
        yield return new("A3", "Chào cờ", 5, host);
        yield return new("A4", "Tuyên bố lý do, giới thiệu đại biểu", 10, host);
        yield return new("A5", "Phát biểu khai mạc", 10, "Lãnh đạo Ủy ban nhân dân");
        yield return new("A6", "Thông qua chương trình làm việc", 5, host);
        yield return new("A7", $"Trình bày báo cáo tổng kết phong trào thi đua và công tác khen thưởng giai đoạn {texts["event.review"]}, phương hướng giai đoạn {texts["event.period"]}", 25, texts["unit.standing"]);
        yield return new("A8", "Tham luận của đại diện tập thể, cá nhân tiêu biểu", 40, "Đại biểu được phân công");
        yield return new("A9", "Giao lưu với các gương tiêu biểu", 20, "Người dẫn chương trình");
        yield return new("A10", "Biểu dương, tôn vinh, khen thưởng các tập thể, cá nhân tiêu biểu", 20, chair);
        yield return new("A11", "Phát biểu chỉ đạo của lãnh đạo", 15, "Lãnh đạo dự và chỉ đạo");
        yield return new("A12", $"Phát động phong trào thi đua giai đoạn {texts["event.period"]}", 10, "Lãnh đạo Ủy ban nhân dân");
        yield return new("A13", "Đại diện các đơn vị phát biểu hưởng ứng", 10, "Đại biểu được phân công");
        yield return new("A14", "Thông qua danh sách đại biểu dự đại hội cấp trên", 10, chair);
        yield return new("A15", "Tổng kết và bế mạc", 10, chair);
    }
}
