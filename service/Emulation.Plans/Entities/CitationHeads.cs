using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Text;

namespace Emulation.Plans.Entities;

/// <summary>The head of a citation: kind, number and date, before issuer and subject are read.</summary>
internal sealed record CitationHead(TextSpan Span, int IntroducedStart, string Kind)
{
    public string? Number { get; init; }

    public TextSpan? NumberSpan { get; init; }

    public DateOnly? Date { get; init; }

    public TextSpan? DateSpan { get; init; }

    public int? Year { get; init; }

    /// <summary>The name of a law, which stands before its number and date.</summary>
    public TextSpan? Name { get; init; }
}

internal static partial class CitationHeads
{
    /// <param name="datesOf">Gives the dates of the text; asked once there is something they may belong to.</param>
    public static List<CitationHead> Find(string text, string key, Func<IReadOnlyList<DateShape>> datesOf)
    {
        var found = new List<CitationHead>();
        IReadOnlyList<DateShape>? dates = null;
        foreach (Match match in KindPattern().Matches(key))
        {
            dates ??= datesOf();
            var head = match.Groups["law"].Success ? ReadLaw(text, key, match, dates) : ReadDocument(text, key, match, dates);
            // "Luật Quy chế …": a kind word inside a name opens no second citation.
            if (head is not null && (found.Count == 0 || head.Span.Start >= found[^1].Span.End))
            {
                found.Add(head);
            }
        }

        return found;
    }

    // A document other than a law is cited by its number or at least its date; "kế hoạch" alone is a common noun.
    private static CitationHead? ReadDocument(string text, string key, Match match, IReadOnlyList<DateShape> dates)
    {
        var kind = match.Groups["kind"];
        var head = WithNumberAndDate(text, key, Start(key, kind, Canonical(kind.Value)), dates);
        return head.NumberSpan is null && head.Date is null ? null : head;
    }

    private static CitationHead? ReadLaw(string text, string key, Match match, IReadOnlyList<DateShape> dates)
    {
        var kind = match.Groups["kind"];
        var end = kind.Index + kind.Length;
        if (LawNamePattern().Match(key, end) is not { Success: true } name || !char.IsUpper(text[name.Groups["name"].Index]))
        {
            return null;
        }

        var span = new TextSpan(name.Groups["name"].Index, name.Groups["name"].Length);
        var start = Start(key, kind, Canonical(kind.Value));
        return WithNumberAndDate(text, key, start with { Span = TextSpan.Between(start.Span.Start, span.End), Name = span }, dates);
    }

    private static CitationHead Start(string key, Group kind, string canonical)
    {
        var lead = IntroductionPattern().Match(key, 0, kind.Index);
        return new CitationHead(new TextSpan(kind.Index, kind.Length), lead.Success ? lead.Index : kind.Index, canonical);
    }

    private static CitationHead WithNumberAndDate(string text, string key, CitationHead head, IReadOnlyList<DateShape> dates)
    {
        if (NumberPattern().Match(text, head.Span.End) is { Success: true } number)
        {
            var group = number.Groups["number"];
            var span = group.Success ? new TextSpan(group.Index, group.Length) : new TextSpan(number.Index, number.Length);
            head = head with
            {
                Number = group.Success ? string.Concat(group.Value.Where(static c => !char.IsWhiteSpace(c))).Replace('–', '-') : null,
                NumberSpan = span,
                Span = TextSpan.Between(head.Span.Start, number.Index + number.Length),
            };
        }

        var date = dates.FirstOrDefault(shape => shape.Precision is DatePrecision.Day && shape.Year is not null
            && shape.Span.Start >= head.Span.End && key.AsSpan(head.Span.End..shape.Span.Start).Trim() is "" or "," or "ban hành" or ", ban hành");
        if (date is not null)
        {
            return head with
            {
                Date = date.Period(null)?.From,
                DateSpan = date.Span,
                Span = TextSpan.Between(head.Span.Start, date.Span.End),
            };
        }

        return YearPattern().Match(key, head.Span.End) is { Success: true } year && head.Name is not null
            ? head with
            {
                Year = int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
                Span = TextSpan.Between(head.Span.Start, year.Index + year.Length),
            }
            : head;
    }

    private static string Canonical(string kind)
    {
        var squeezed = VietnameseText.Squeeze(kind);
        return char.ToUpperInvariant(squeezed[0]) + squeezed[1..];
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?<kind>(?<law>bộ\s+luật|luật|pháp\s+lệnh)|nghị\s+định|nghị\s+quyết|chỉ\s+thị|thông\s+tư\s+liên\s+tịch|thông\s+tư|thông\s+tri|quyết\s+định|kế\s+hoạch|công\s+văn|công\s+điện|hướng\s+dẫn"
        + @"|kết\s+luận|quy\s+định|quy\s+chế|chương\s+trình\s+hành\s+động|chương\s+trình|thông\s+báo\s+kết\s+luận|thông\s+báo|tờ\s+trình|báo\s+cáo|đề\s+án|văn\s+bản|lệnh)(?=\s)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex KindPattern();

    [GeneratedRegex(@"(?<!\p{L})(?:căn\s+cứ|thực\s+hiện|triển\s+khai|thi\s+hành|tiếp\s+theo|theo|xét)(?:\s+(?:vào|nội\s+dung|các|theo))?\s+\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex IntroductionPattern();

    // Matched on the text: the letters of a number are capitals. A blank number before signing is matched without a value.
    [GeneratedRegex(
        @"\G\s+số\s*:?\s*(?:(?<number>\d{1,5}[a-z]?(?:\s?/\s?\d{4})?(?:\s?[/–-]\s?\p{Lu}[\p{L}\d]*(?:\s?[/–&-]\s?\p{Lu}[\p{L}\d]*){0,4})?)|[.…_\s]*/\s?\p{Lu}[\p{L}\d]*(?:\s?[/–&-]\s?\p{Lu}[\p{L}\d]*){0,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumberPattern();

    // The name runs to its number, date or year; without one only the law on emulation and commendation is known by name.
    [GeneratedRegex(
        @"\G\s+(?<name>thi\s+đua\s*,?\s*khen\s+thưởng|(?:(?!\s(?:bộ\s+luật|luật|pháp\s+lệnh|nghị\s+(?:định|quyết)|thông\s+tư|quyết\s+định|kế\s+hoạch|chỉ\s+thị|công\s+văn|hướng\s+dẫn)\s)[^;.(:\d]){3,100}?(?=\s+(?:số\s+\d|ngày\s+\d|năm\s+\d)))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LawNamePattern();

    [GeneratedRegex(@"\G\s+năm\s+(?<year>(?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex YearPattern();
}
