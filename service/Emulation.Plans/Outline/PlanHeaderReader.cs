using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Đọc phần đầu văn bản; what extraction has lost from the head is taken from title and opening, where offices repeat it.</summary>
internal static partial class PlanHeaderReader
{
    public static PlanHeader Read(string document, IReadOnlyList<Block> head, Block? type, IReadOnlyList<Block> title, IReadOnlyList<Block> preamble)
    {
        var titleText = title.Count == 0 ? null : string.Join(' ', title.Select(static block => block.Text.Trim()));
        var unit = IssuingUnit(head, titleText, preamble);
        var header = new PlanHeader
        {
            Issuer = Issuer(head, preamble, unit),
            UnitKind = unit?.Kind,
            UnitName = unit?.Name,
            Level = unit is null ? AdministrativeLevel.Any : UnitKinds.LevelOf(unit),
            DocumentType = type?.Text.Trim(' ', '*', '#'),
            Title = titleText,
            TitleBlocks = title,
        };
        return WithDate(document, head, WithNumber(document, head, header));
    }

    private static PlanHeader WithNumber(string document, IReadOnlyList<Block> head, PlanHeader header)
    {
        foreach (var block in head)
        {
            var match = Number().Match(block.Text);
            if (match.Success)
            {
                var digits = match.Groups["digits"].Value;
                var symbol = match.Groups["symbol"].Value;
                return header with
                {
                    Symbol = symbol,
                    Number = digits.Length > 0 ? digits + "/" + symbol : null,
                    NumberPlace = Quote(document, block, new TextSpan(match.Index, match.Length)),
                };
            }
        }

        return header;
    }

    private static PlanHeader WithDate(string document, IReadOnlyList<Block> head, PlanHeader header)
    {
        foreach (var block in head)
        {
            var match = PlaceAndDate().Match(block.Key);
            if (!match.Success)
            {
                continue;
            }

            var quote = Quote(document, block, new TextSpan(match.Index, match.Length).Trim(block.Text));
            var mention = Dates.Find(block) is [var first, ..] ? first : null;
            return mention switch
            {
                null => header with { DatePlace = quote },
                { Precision: DatePrecision.Day } => header with { Date = mention.From, DateRange = (mention.From, mention.To), DatePlace = quote },
                _ => header with { DateRange = (mention.From, mention.To), DatePlace = quote },
            };
        }

        return header;
    }

    // The head names the issuer's unit last ("UBND TỈNH … / UBND XÃ …"); the opening names it as the one that issues.
    private static UnitMention? IssuingUnit(IReadOnlyList<Block> head, string? title, IReadOnlyList<Block> preamble)
    {
        var issuerLines = head.TakeWhile(static block => !Motto().IsMatch(block.Key) || Issuers().IsMatch(block.Key)).Where(static block => !Number().IsMatch(block.Text)).ToList();
        var inHead = issuerLines.SelectMany(static block => AdministrativeUnits.Find(block)).LastOrDefault(static unit => unit.Name is not null);
        if (inHead is not null)
        {
            return inHead;
        }

        foreach (var block in preamble.Reverse())
        {
            var match = Issues().Match(block.Key);
            if (match.Success)
            {
                var found = AdministrativeUnits.Find(block).LastOrDefault(unit => unit.Name is not null && unit.Span.Start >= match.Index && unit.Span.End <= match.Groups["verb"].Index);
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return title is null ? null : AdministrativeUnits.Find(title, VietnameseText.ToKey(title)).FirstOrDefault(static unit => unit.Name is not null);
    }

    private static string? Issuer(IReadOnlyList<Block> head, IReadOnlyList<Block> preamble, UnitMention? unit)
    {
        var lines = head.Where(static block => Issuers().IsMatch(block.Key) || UnitLine().IsMatch(block.Key))
            .Select(static block => block.Text.Trim(' ', '*', '#')).ToList();
        if (lines.Count > 0)
        {
            return string.Join(' ', lines);
        }

        foreach (var block in preamble.Reverse())
        {
            var match = Issues().Match(block.Key);
            if (match.Success)
            {
                return block.Text[match.Groups["body"].Index..match.Groups["verb"].Index].Trim();
            }
        }

        return unit?.Name;
    }

    private static Quotation Quote(string document, Block block, TextSpan span) =>
        new(span.Slice(block.Text), new Location(document, "", block.Index, span.Start, span.Length) { Page = block.Page });

    [GeneratedRegex(@"Số\s*:?\s*(?<digits>\d{0,6})\s*/\s*(?<symbol>(?:\d{4}/)?\p{Lu}[\p{Lu}\p{Ll}]*(?:\s?-\s?\p{Lu}[\p{Lu}\p{Ll}&]*)*)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}[^,;]{0,60},\s*ngày.{0,14}tháng.{0,12}năm\s*\d{2,4}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"cộng hòa xã hội|độc lập\s*-\s*tự do", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^\W*(?:ủy ban nhân dân|ubnd|hội đồng|ban chỉ đạo|ban tổ chức|sở |tỉnh ủy|đảng ủy|bộ )", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Issuers();

    [GeneratedRegex(@"^\W*(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tp\.?|tỉnh)\s+\p{L}[\p{L}\s'-]{1,40}$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex UnitLine();

    [GeneratedRegex(@"(?<body>(?:ủy ban nhân dân|ubnd|hội đồng)[^;:]{0,60}?)(?<verb>\b(?:ban hành|xây dựng) kế hoạch)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 5000)]
    private static partial Regex Issues();
}
