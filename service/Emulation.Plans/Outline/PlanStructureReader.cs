using System.Text.RegularExpressions;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Outline;

/// <summary>Tách cấu trúc: finds head, title, bases, outline, closing, foot and annexes by their words, whatever their numbers.</summary>
internal sealed partial class PlanStructureReader(PlanText text, string document)
{
    private readonly List<Block> _body = [.. text.Blocks.Where(static block =>
        block.Region is BlockRegion.Body or BlockRegion.TextBox && block.Text.AsSpan().Trim().Length > 0)];

    public Plan Read()
    {
        var title = FindTitle();
        var foot = FindFoot(Math.Max(title, 0));
        var annex = FindAnnex(foot.Start, foot.End);
        var afterTitle = title < 0 ? SkipHeadLines() : EndOfTitle(title);
        var firstSection = FirstSection(afterTitle, foot.Start);

        var header = PlanHeaderReader.Read(
            document, _body[..Math.Max(title, title < 0 ? afterTitle : 0)], title < 0 ? null : _body[title],
            title < 0 ? [] : _body[(title + 1)..afterTitle], _body[afterTitle..firstSection]);
        var builder = new OutlineBuilder(header.Level);
        var preamble = OutlineBuilder.Flat(_body[afterTitle..firstSection]);
        var closingStart = FindClosing(firstSection, foot.Start);
        var items = builder.Build(_body[firstSection..closingStart]);
        var closing = OutlineBuilder.Flat(_body[closingStart..foot.Start]);
        var annexes = builder.Build(_body[annex..]);
        var plan = new Plan(
            text, document, header, preamble, items, closing, PlanFootReader.Read(_body[foot.Start..annex]), annexes,
            TableCollector.Collect(_body, afterTitle, foot.Start, annex, [.. items, .. annexes]));
        plan.BindsSubordinates = OrganisesOtherLevels(plan);
        plan.IsAboutEvent = (header.Title is { } named ? Meeting().IsMatch(VietnameseText.ToKey(named)) : preamble.Any(static item => Meeting().IsMatch(item.Block.Key)))
            || items.Any(static item => item.IsHeading && EmulationMeeting().IsMatch(item.ContentKey));
        return plan;
    }

    private int FindTitle() => _body.FindIndex(block => DocumentTypes().IsMatch(block.Key));

    // Without a title (text extraction loses it) the head may still have issuer, motto, number and date lines.
    private int SkipHeadLines()
    {
        var i = 0;
        while (i < _body.Count && HeadLine().IsMatch(_body[i].Key))
        {
            i++;
        }

        return i;
    }

    private int EndOfTitle(int title)
    {
        var i = title + 1;
        while (i < _body.Count && !Basis().IsMatch(_body[i].Key) && _body[i].Cell is null
            && !StartsSection(_body[i]) && i - title <= 6 && !EndsTitle(i, title))
        {
            i++;
        }

        return i;
    }

    // A long line that ends like a sentence, or names the issuer as subject, opens the text.
    private bool EndsTitle(int i, int title) =>
        Opening().IsMatch(_body[i].Key) || i > title + 1 && _body[i].Text.TrimEnd().EndsWith('.');

    private int FirstSection(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (StartsSection(_body[i]))
            {
                return i;
            }
        }

        return Math.Min(from, end);
    }

    private static bool StartsSection(Block block) =>
        OutlineBuilder.LabelOf(block, out _) is { } label && (label.Kind is LabelKind.Roman or LabelKind.Part or LabelKind.Chapter or LabelKind.Article
            // A plan whose first section was lost begins with a later one; "2." alone may still be a legal basis.
            || label is { Kind: LabelKind.Arabic or LabelKind.UpperLetter, Last: <= 1 } && (label.Numbers.Count == 1 || label.Numbers is [1, 1]));

    private int FindClosing(int from, int end)
    {
        var i = end;
        while (i > from && OutlineBuilder.LabelOf(_body[i - 1], out _) is null && _body[i - 1].Cell is null && end - i < 4
            && Closing().IsMatch(_body[i - 1].Key))
        {
            i--;
        }

        return i;
    }

    private (int Start, int End) FindFoot(int from)
    {
        var recipients = _body.FindIndex(from, static block => RecipientsHeading().IsMatch(block.Key));
        var authority = _body.FindIndex(from, block => block != _body[from] && PlanFootReader.IsAuthority(block.Text));
        var start = (recipients, authority) switch
        {
            ( < 0, < 0) => _body.Count,
            ( < 0, _) => authority,
            (_, < 0) => recipients,
            _ => Math.Abs(recipients - authority) < 40 ? Math.Min(recipients, authority) : recipients,
        };
        return (start, _body.Count);
    }

    private int FindAnnex(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (AnnexHeading().IsMatch(_body[i].Key) || i > from + 2 && DocumentTypes().IsMatch(_body[i].Key))
            {
                return i;
            }
        }

        return end;
    }

    private static bool OrganisesOtherLevels(Plan plan) =>
        plan.Header.Title is { } title && SeveralLevels().IsMatch(VietnameseText.ToKey(title))
        || plan.Items.Any(static item => item.IsHeading && item.Level != AdministrativeLevel.Any && ForLevel().IsMatch(item.Block.Key));

    [GeneratedRegex(@"^\W*(?:kế hoạch|quyết định|hướng dẫn|chỉ thị|thông báo|công văn|chương trình|đề án|phương án|báo cáo|tờ trình|nghị quyết|quy chế|quy định)\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex DocumentTypes();

    [GeneratedRegex(@"^\W*(?:ủy ban nhân dân|ubnd|hội đồng|sở |ban |cộng hòa xã hội|độc lập|số\s*:|tỉnh |thành phố |xã |phường |huyện )|ngày\s*\d*\s*tháng\s*\d*\s*năm\s*\d+\s*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HeadLine();

    [GeneratedRegex(@"^\W*(?:căn cứ|thực hiện|theo |xét |để |nhằm |triển khai thực hiện (?:kế hoạch|quyết định|công văn) số)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Basis();

    [GeneratedRegex(@"(?:ban hành|xây dựng) kế hoạch .*(?:như sau|sau đây)\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\W*nơi nhận\s*(?:[:.]|$)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex RecipientsHeading();

    [GeneratedRegex(@"^\W*(?:phụ lục|phụ biểu|biểu mẫu|mẫu biểu|mẫu số|biểu số)(?:\s|$|:)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex AnnexHeading();

    [GeneratedRegex(@"^\W*(?:trên đây là|trong quá trình|yêu cầu |đề nghị |(?:ủy ban nhân dân|ubnd|hội đồng|ban tổ chức) .{0,80}(?:đề nghị|yêu cầu)|nhận được kế hoạch)|\./\.?\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"các cấp|các ngành|cấp cơ sở|cấp xã|cấp huyện|các xã, phường|các phường, xã", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SeveralLevels();

    [GeneratedRegex(@"hội nghị|đại hội|buổi lễ|lễ (?:tôn vinh|tuyên dương|trao|kỷ niệm)|gặp mặt", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Meeting();

    // A year's plan for all of emulation work may give the meeting one section.
    [GeneratedRegex(@"(?:hội nghị|đại hội|lễ)\s[^.;:]{0,20}(?:điển hình|thi đua|biểu dương|tuyên dương|tôn vinh)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex EmulationMeeting();

    [GeneratedRegex(@"đối với|cấp (?:xã|phường|huyện|cơ sở)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ForLevel();
}
