using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting;

/// <summary>Một nội dung của chương trình.</summary>
/// <param name="Code">A1–A15.</param>
/// <param name="Minutes">Of a half day with time to spare.</param>
/// <param name="Least">What it cannot do with less than.</param>
/// <param name="Share">How much of the time that is left over it takes, beside the others; 0: none.</param>
/// <param name="Actor">Who does it.</param>
internal sealed record AgendaLine(string Code, string Text, int Minutes, int Least, int Share, string Actor)
{
    /// <summary>Whether the facts set its minutes.</summary>
    public bool IsSet { get; init; }
}

/// <summary>Các nội dung của chương trình, in the order that holds for every conference: guests, opening, report, papers, honours, launch, closing.</summary>
public static class AgendaLines
{
    /// <summary>Tham luận: what grows and shrinks with the time there is.</summary>
    internal const string Papers = "A8";

    private static readonly string[] Always = ["A1", "A3", "A4", "A5", "A7", Papers, "A10", "A11", "A12", "A15"];

    /// <summary>All codes, in the order of a conference.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enumerable.Range(1, 15).Select(static number => "A" + number.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    internal static IReadOnlyList<AgendaLine> Of(DraftBrief brief)
    {
        var stated = (brief.Facts.Programme ?? []).ToDictionary(static line => line.Item, StringComparer.Ordinal);
        var asked = brief.Required<AgendaItemValue>(RequirementKind.AgendaItem).SelectMany(static value => value.Items).Concat(stated.Keys).ToHashSet(StringComparer.Ordinal);
        return [.. All(brief.Texts).Where(line => Always.Contains(line.Code, StringComparer.Ordinal) || asked.Contains(line.Code))
            .Select(line => stated.GetValueOrDefault(line.Code) is not { } own ? line
                : line with { Minutes = own.Minutes ?? line.Minutes, Least = own.Minutes ?? line.Least, IsSet = own.Minutes is not null, Actor = own.Actor ?? line.Actor })];
    }

    private static IEnumerable<AgendaLine> All(DraftTexts texts)
    {
        const string host = "Ban Tổ chức";
        const string chair = "Chủ trì điều hành";
        yield return new("A1", "Đón tiếp đại biểu, phát tài liệu", 30, 15, 0, host);
        yield return new("A2", "Văn nghệ chào mừng", 15, 10, 0, "Đội văn nghệ");
        yield return new("A3", "Chào cờ", 5, 5, 0, host);
        yield return new("A4", "Tuyên bố lý do, giới thiệu đại biểu", 10, 5, 0, host);
        yield return new("A5", "Phát biểu khai mạc", 10, 5, 0, "Lãnh đạo Ủy ban nhân dân");
        yield return new("A6", "Thông qua chương trình làm việc", 5, 5, 0, host);
        yield return new("A7", $"Trình bày báo cáo tổng kết thi đua, khen thưởng giai đoạn {texts["event.review"]}, phương hướng giai đoạn {texts["event.period"]}", 25, 15, 1, texts["unit.standing"]);
        yield return new(Papers, "Tham luận của đại diện tập thể, cá nhân tiêu biểu", 40, 20, 4, "Đại biểu được phân công");
        yield return new("A9", "Giao lưu với các gương tiêu biểu", 20, 10, 2, "Người dẫn chương trình");
        yield return new("A10", "Biểu dương, tôn vinh, khen thưởng những gương tiêu biểu", 20, 15, 2, chair);
        yield return new("A11", "Phát biểu chỉ đạo của lãnh đạo", 15, 10, 0, "Lãnh đạo dự và chỉ đạo");
        yield return new("A12", $"Phát động thi đua giai đoạn {texts["event.period"]}", 10, 5, 0, "Lãnh đạo Ủy ban nhân dân");
        yield return new("A13", "Đại diện các đơn vị phát biểu hưởng ứng", 10, 5, 0, "Đại biểu được phân công");
        yield return new("A14", "Thông qua danh sách đại biểu dự đại hội cấp trên", 10, 5, 0, chair);
        yield return new("A15", "Tổng kết và bế mạc", 10, 5, 0, chair);
    }
}
