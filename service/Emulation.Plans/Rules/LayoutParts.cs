using System.Text.RegularExpressions;
using Emulation.Plans.Outline;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules;

/// <summary>Tìm các thành phần thể thức trong văn bản Word: which paragraphs are the motto, the recipients, the body.</summary>
internal static partial class LayoutParts
{
    public static IReadOnlyList<Block> Of(LayoutPart part, Plan plan) => part switch
    {
        LayoutPart.Whole => [.. plan.Text.Blocks.Where(static block => block.Region is BlockRegion.Body)],
        LayoutPart.NationalName => Head(plan, NationalName()),
        LayoutPart.Motto => Head(plan, Motto()),
        LayoutPart.Issuer => Issuers(plan),
        LayoutPart.Number => At(plan, plan.Header.NumberPlace, plan.Header.DatePlace),
        LayoutPart.PlaceAndDate => At(plan, plan.Header.DatePlace, plan.Header.NumberPlace),
        LayoutPart.Type => plan.Header.TitleBlocks is [var title, ..] && plan.Text.Blocks.Take(title.Index).LastOrDefault(static block => block.Region == BlockRegion.Body) is { } type ? [type] : [],
        LayoutPart.Title => plan.Header.TitleBlocks,
        LayoutPart.Basis => [.. plan.Preamble.Where(static item => Basis().IsMatch(item.Block.Key)).Select(static item => item.Block)],
        LayoutPart.Section => Labelled(plan, static item => item.Label is { Kind: LabelKind.Roman } && item.IsHeading),
        LayoutPart.TitledClause => Labelled(plan, static item => item.Label is { Kind: LabelKind.Arabic, Numbers.Count: 1 } && item.IsHeading),
        // "2. Phân bổ đại biểu" above its table is a title.
        LayoutPart.Clause => Labelled(plan, item => item.Label is { Kind: LabelKind.Arabic, Numbers.Count: 1 } && !item.IsHeading && item.Field is null && item.Children.Count == 0 && plan.Tables.All(table => table.Below != item)),
        LayoutPart.Point => Labelled(plan, static item => item.Label is { Kind: LabelKind.Letter }),
        LayoutPart.Body => [.. plan.Items.Concat(plan.Closing).Where(IsBody).Select(static item => item.Block)],
        LayoutPart.Closing => plan.Closing.Count > 0 ? [plan.Closing[^1].Block] : plan.Foot.RecipientsHeading is not null && plan.Items.Count > 0 ? [plan.Items[^1].Block] : [],
        LayoutPart.Authority => [.. plan.Foot.Signature.Where(static line => PlanFootReader.IsAuthority(line.Text))],
        LayoutPart.Signer => plan.Foot.Signature is [.., var name] && !PlanFootReader.IsAuthority(name.Text) && name.Text.Any(char.IsLetter) ? [name] : [],
        LayoutPart.RecipientsHeading => plan.Foot.RecipientsHeading is { } heading ? [heading] : [],
        LayoutPart.Recipient => [.. plan.Foot.Recipients.Where(static line => !Archive().IsMatch(line.Key))],
        LayoutPart.Archive => [.. plan.Foot.Recipients.Where(static line => Archive().IsMatch(line.Key))],
        LayoutPart.AnnexHeading => [.. plan.Annexes.Where(static item => Annex().IsMatch(item.Block.Key)).Select(static item => item.Block)],
        LayoutPart.AnnexPointer => [.. plan.Annexes.Where(static item => Pointer().IsMatch(item.Block.Key)).Select(static item => item.Block)],
        _ => [],
    };

    /// <summary>Where a fault of the page is shown: the title, for a page has no words of its own.</summary>
    public static Block? Anchor(Plan plan) => plan.Header.TitleBlocks is [var title, ..] ? title : plan.Text.Blocks.FirstOrDefault(static block => block.Region == BlockRegion.Body && block.Text.Length > 0);

    private static IReadOnlyList<Block> Head(Plan plan, Regex words) =>
        [.. plan.Text.Blocks.TakeWhile(block => plan.Header.TitleBlocks.Count == 0 ? block.Index < 20 : block.Index < plan.Header.TitleBlocks[0].Index).Where(block => words.IsMatch(block.Key)).Take(1)];

    // The body whose plan it is: the last lines above the number that are no part of the national name.
    private static List<Block> Issuers(Plan plan)
    {
        var lines = Head(plan, NationalName()) is [var motto] && plan.Header.TitleBlocks.Count > 0
            ? plan.Text.Blocks.Take(plan.Header.TitleBlocks[0].Index).Where(block => block.Region == BlockRegion.Body && block.Index < motto.Index && UnitName().IsMatch(block.Key)).ToList()
            : [];
        return lines.Count > 2 ? lines[^2..] : lines;
    }

    // Number and date in one paragraph have one layout, which cannot be right for both.
    private static IReadOnlyList<Block> At(Plan plan, Quotation? place, Quotation? other) =>
        place is null || place.Location.Paragraph == other?.Location.Paragraph ? [] : [plan.Text.Blocks[place.Location.Paragraph]];

    private static IReadOnlyList<Block> Labelled(Plan plan, Func<PlanItem, bool> belongs) => [.. plan.Items.Where(belongs).Select(static item => item.Block)];

    // Lines of a stage or a slogan are set as the stage wants it.
    private static bool IsBody(PlanItem item) => !item.IsHeading && item.Label is not { Kind: LabelKind.Roman or LabelKind.UpperLetter or LabelKind.Part or LabelKind.Chapter or LabelKind.Article }
        && item.Block.Text.Length >= 60 && item.Topic != Topic.Stage;

    [GeneratedRegex(@"c[oộ]ng\s+h[oò]a\s+xã\s+hội\s+chủ\s+nghĩa", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NationalName();

    [GeneratedRegex(@"độc\s+lập\W+tự\s+do\W+hạnh\s+phúc", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^\W*(?:ủy ban nhân dân|ubnd|xã|phường|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|hội đồng|ban chỉ đạo|ban tổ chức|sở )", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex UnitName();

    [GeneratedRegex(@"^\W*căn cứ\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Basis();

    [GeneratedRegex(@"(?<!\p{L})lưu\s*[:;.]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Archive();

    [GeneratedRegex(@"^\W*phụ lục(?:\s+\S{1,6})?\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^\W*\(?kèm theo", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pointer();
}
