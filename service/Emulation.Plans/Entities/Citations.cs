using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>
/// Văn bản được viện dẫn with number, date, issuer and subject as far as they are written.
/// A document cited inside another's subject is returned as well; its span lies in the outer one.
/// </summary>
public static partial class Citations
{
    public static IReadOnlyList<Citation> Find(Block block) => block.Once(typeof(Citations), static block => Read(block.Text, block.Key, CitationHeads.Find(block.Text, block.Key, () => DateShapes.Of(block))));

    public static IReadOnlyList<Citation> Find(string text, string key) => Read(text, key, CitationHeads.Find(text, key, () => DateShapes.Find(key)));

    private static List<Citation> Read(string text, string key, List<CitationHead> heads)
    {
        if (heads.Count == 0)
        {
            return [];
        }

        var found = new List<Citation>(heads.Count);
        for (var i = 0; i < heads.Count; i++)
        {
            found.Add(Read(text, key, heads[i], Limit(key, heads, i)));
        }

        return found;
    }

    // The next document ends this one only where a separator stands between them; otherwise it is part of this one's subject.
    private static int Limit(string key, List<CitationHead> heads, int index)
    {
        var limit = SentenceEnd(key, heads[index].Span.End);
        for (var next = index + 1; next < heads.Count; next++)
        {
            var between = Math.Max(0, heads[next].IntroducedStart - heads[index].Span.End);
            if (SeparatorPattern().Match(key, heads[index].Span.End, between) is { Success: true } separator)
            {
                limit = Math.Min(limit, separator.Index);
                break;
            }
        }

        return Math.Max(limit, heads[index].Span.End);
    }

    private static int SentenceEnd(string key, int position)
    {
        var end = EndPattern().Match(key, position);
        return end.Success ? end.Index : key.TrimEnd().Length;
    }

    private static Citation Read(string text, string key, CitationHead head, int limit)
    {
        var position = head.Span.End;
        var issuer = IssuerPattern().Match(key, position, Math.Max(0, limit - position)) is { Success: true } match
            ? Issuer(text, match.Groups["issuer"])
            : null;
        position = issuer?.End ?? position;
        var subject = head.Name ?? SubjectAt(text, key, position, limit);
        var end = Math.Max(position, subject is { } span ? span.End : position);
        return new Citation(
            TextSpan.Between(head.Span.Start, Math.Max(end, head.Span.End)),
            head.Kind,
            head.Number,
            head.Date,
            Words(text, issuer),
            Words(text, subject),
            subject)
        {
            IntroducedSpan = TextSpan.Between(head.IntroducedStart, Math.Max(end, head.Span.End)),
            NumberSpan = head.NumberSpan,
            DateSpan = head.DateSpan,
            IssuerSpan = issuer,
            Year = head.Year ?? head.Date?.Year,
        };
    }

    // Ministries and departments go on with a capital behind a comma; steering committees and councils alone go on in small letters.
    private static TextSpan? Issuer(string text, Group group)
    {
        var span = Trimmed(text, group);
        if (span is not { } issuer || CommitteePattern().IsMatch(text, issuer.Start))
        {
            return span;
        }

        var stop = SmallPartPattern().Match(text, issuer.Start, issuer.Length);
        return stop.Success ? TextSpan.Between(issuer.Start, stop.Index) : span;
    }

    private static TextSpan? SubjectAt(string text, string key, int position, int limit)
    {
        var about = AboutPattern().Match(key, position, Math.Max(0, limit - position));
        return about.Success ? Trimmed(text, about.Groups["subject"]) : null;
    }

    private static TextSpan? Trimmed(string text, Group group)
    {
        var (start, end) = (group.Index, group.Index + group.Length);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.'))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return end > start ? TextSpan.Between(start, end) : null;
    }

    private static string? Words(string text, TextSpan? span) => span is { } words ? VietnameseText.Squeeze(words.Slice(text)) : null;

    // A full stop ends a sentence unless it abbreviates ("TP. Lạng Sơn") or stands in a number; the plan's own verb clause ends a citation too.
    [GeneratedRegex(
        @";|\./\.|(?<!(?<!\p{L})(?:tp|tx|tt|p|q|ths|ts|đ/c))\.(?=\s|\z)|,\s*(?=(?:ubnd|ủy\s+ban\s+nhân\s+dân|hội\s+đồng|ban\s+chỉ\s+đạo)[^,;]{0,80}(?:ban\s+hành|xây\s+dựng)\s+kế\s+hoạch)",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"(?:[;,]|(?<!\p{L})(?:và|cùng|với))\s*\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(
        @"\G,?\s*của\s+(?<issuer>(?:(?!\s+(?:về|v/v|quy\s+định|ban\s+hành|hướng\s+dẫn|phê\s+duyệt|sửa\s+đổi|bổ\s+sung|triển\s+khai|thực\s+hiện|kết\s+luận|thông\s+qua|giao|thành\s+lập|tổ\s+chức|và\s+(?:các|kế\s+hoạch|văn\s+bản)|khoảng|trong|trên|đối\s+với|tại|đến|nhằm|để)(?!\p{L}))[^;()]){2,140})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IssuerPattern();

    [GeneratedRegex(@"\G(?:[Bb]an [Cc]hỉ đạo|[Hh]ội đồng)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex CommitteePattern();

    [GeneratedRegex(@",\s+(?=\p{Ll})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SmallPartPattern();

    [GeneratedRegex(
        @"\G\s*(?:\([^)]*\)\s*)?,?\s*(?:(?:về\s+việc|về|v/v)\s+(?<subject>.{2,600})|(?<subject>(?:quy\s+định|ban\s+hành|hướng\s+dẫn|phê\s+duyệt|sửa\s+đổi|bổ\s+sung|triển\s+khai|thực\s+hiện|kết\s+luận|thông\s+qua|giao|thành\s+lập|tổ\s+chức)(?!\p{L}).{2,600}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 5000)]
    private static partial Regex AboutPattern();
}
