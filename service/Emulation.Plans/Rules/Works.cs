using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Việc phải có người làm khi tổ chức hội nghị.</summary>
/// <param name="Title">Vietnamese, as it is read in a message.</param>
/// <param name="OneLead">Whether two units cannot both do it: the report has one author, the hall one decorator; everybody spreads the word.</param>
internal sealed record Work(string Title, Regex Words, bool OneLead);

/// <summary>Vai trò của đơn vị đối với một việc.</summary>
internal enum DutyRole
{
    /// <summary>Told to do it, without a word on who leads.</summary>
    Plain,

    /// <summary>Chủ trì.</summary>
    Leads,

    /// <summary>Phối hợp.</summary>
    Cooperates,
}

/// <summary>Một việc trong nhiệm vụ của một đơn vị.</summary>
/// <param name="Units">Canonical names of the units the task is laid on.</param>
/// <param name="Span">The words that lay it on them, within the task's block.</param>
/// <param name="Words">Where the work itself is named.</param>
internal sealed record Duty(TaskStatement Task, Work Work, DutyRole Role, IReadOnlyList<string> Units, TextSpan Span, TextSpan Words);

/// <summary>Ma trận nhiệm vụ: the works a conference needs, and the units a plan lays them on.</summary>
internal static partial class Works
{
    private const int LongQuote = 130;

    public static IReadOnlyList<Work> All { get; } =
    [
        new("xây dựng chương trình, kịch bản", Programme(), true),
        new("xây dựng báo cáo tổng kết", FinalReport(), true),
        new("lập danh sách đại biểu", DelegateList(), false),
        new("hồ sơ, xét khen thưởng", Awards(), false),
        new("lập dự toán, bố trí kinh phí", Budget(), false),
        new("chuẩn bị hội trường, hậu cần", Hall(), false),
        new("giấy mời", Invitations(), false),
        new("đón tiếp đại biểu", Reception(), true),
        new("trang trí, khánh tiết", Decoration(), true),
        new("âm thanh, ánh sáng", Sound(), true),
        new("tuyên truyền", Publicity(), false),
        new("bảo đảm an ninh, trật tự", Security(), false),
    ];

    public static IReadOnlyList<Duty> DutiesOf(Inspection inspection) =>
        [.. inspection.Reading.Tasks.Where(task => task.Level == AdministrativeLevel.Any || task.Level == inspection.Draft.Level).SelectMany(Read)];

    /// <summary>Canonical names of the bodies a lead names; empty for "các cơ quan, đơn vị".</summary>
    public static IReadOnlyList<string> UnitsOf(string? lead) =>
        lead is null ? [] : [.. Bodies.Find(lead, VietnameseText.ToKey(lead)).Select(static body => body.Canonical).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Duty> Read(TaskStatement task)
    {
        var units = UnitsOf(task.Lead);
        var key = task.Item.Block.Key;
        // "Phối hợp với A: việc này; việc kia" holds for everything behind the colon.
        var shared = SharedCooperation().Match(key, task.Span.Start, task.Span.Length);
        foreach (var clause in Clauses(key, task.Span))
        {
            foreach (var work in All)
            {
                var match = work.Words.Match(key, clause.Start, clause.Length);
                if (match.Success && units.Count > 0)
                {
                    var words = new TextSpan(match.Index, match.Length);
                    yield return new Duty(task, work, RoleOf(key, clause, words, shared.Success && shared.Index < words.Start), units, Quoted(key, clause, words), words);
                }
            }
        }
    }

    private static IEnumerable<TextSpan> Clauses(string key, TextSpan task)
    {
        var start = task.Start;
        for (var i = task.Start; i < task.End; i++)
        {
            if (key[i] is ';')
            {
                yield return TextSpan.Between(start, i).Trim(key);
                start = i + 1;
            }
        }

        if (start < task.End)
        {
            yield return TextSpan.Between(start, task.End).Trim(key);
        }
    }

    private static DutyRole RoleOf(string key, TextSpan clause, TextSpan words, bool shared)
    {
        var before = key[clause.Start..words.Start];
        return before.Contains("chủ trì", StringComparison.Ordinal) ? DutyRole.Leads
            : shared || before.Contains("phối hợp", StringComparison.Ordinal) || before.Contains("tham gia", StringComparison.Ordinal) ? DutyRole.Cooperates
            : DutyRole.Plain;
    }

    // The part of the clause up to the comma behind the work; without what is said before when that is long.
    private static TextSpan Quoted(string key, TextSpan clause, TextSpan words)
    {
        if (clause.Length <= LongQuote)
        {
            return clause;
        }

        var end = key.IndexOf(',', words.End, clause.End - words.End);
        end = end < 0 ? clause.End : end;
        var start = clause.Start;
        while (end - start > LongQuote && key.IndexOf(',', start, words.Start - start) is >= 0 and var comma)
        {
            start = comma + 1;
        }

        return TextSpan.Between(start, end).Trim(key);
    }

    private const RegexOptions Plain = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*phối hợp (?:chặt chẽ )?(?:với|cùng)[^:;.]{3,120}:", Plain, 5000)]
    private static partial Regex SharedCooperation();

    [GeneratedRegex(@"(?:xây dựng|chuẩn bị|dự thảo|soạn thảo|lập|tham mưu) (?:nội dung,? )?(?:và )?(?:chương trình(?: chi tiết)?(?: (?:hội nghị|đại hội)|(?:,| và) kịch bản)|kịch bản)", Plain, 5000)]
    private static partial Regex Programme();

    [GeneratedRegex(@"(?:xây dựng|chuẩn bị|dự thảo|soạn thảo|viết|hoàn thiện)(?: dự thảo)? báo cáo (?:đánh giá )?(?:tổng kết|kết quả phong trào)", Plain, 5000)]
    private static partial Regex FinalReport();

    [GeneratedRegex(@"danh sách (?:các )?(?:đại biểu|khách mời|điển hình)|lựa chọn[^.;]{0,40}điển hình|giới thiệu[^.;]{0,30}điển hình", Plain, 5000)]
    private static partial Regex DelegateList();

    [GeneratedRegex(@"hồ sơ[^.;]{0,40}khen thưởng|(?:xem xét|xét|đề nghị|trình|quyết định)[^.;]{0,60}khen thưởng|khen thưởng cho", Plain, 5000)]
    private static partial Regex Awards();

    [GeneratedRegex(@"dự toán|dự trù|kinh phí", Plain, 5000)]
    private static partial Regex Budget();

    [GeneratedRegex(@"hội trường|hậu cần|địa điểm|cơ sở vật chất|(?:chuẩn bị|bảo đảm|đảm bảo) (?:tốt )?(?:các )?điều kiện", Plain, 5000)]
    private static partial Regex Hall();

    [GeneratedRegex(@"giấy mời|mời (?:các )?(?:đại biểu|khách)", Plain, 5000)]
    private static partial Regex Invitations();

    [GeneratedRegex(@"(?:đón,? ?tiếp|tiếp đón)[^.;,]{0,20}(?:đại biểu|khách)", Plain, 5000)]
    private static partial Regex Reception();

    [GeneratedRegex(@"trang trí|khánh tiết", Plain, 5000)]
    private static partial Regex Decoration();

    [GeneratedRegex(@"âm thanh|loa đài|tăng âm", Plain, 5000)]
    private static partial Regex Sound();

    [GeneratedRegex(@"tuyên truyền|đưa tin|truyền thanh", Plain, 5000)]
    private static partial Regex Publicity();

    [GeneratedRegex(@"an ninh|trật tự|an toàn", Plain, 5000)]
    private static partial Regex Security();
}
