using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>
/// Dòng số lượng đại biểu: a name and its number ("Thường trực Đảng ủy: 02", "Số lượng: Tối đa 150 đại biểu").
/// </summary>
/// <param name="IsTotal">Whether the name is the whole ("Số lượng đại biểu", "Tổng số"), not a group.</param>
/// <param name="Span">From the name to the end of the number and its noun.</param>
internal sealed partial record DelegateLine(PlanItem Item, string Name, Quantity Quantity, bool IsTotal, TextSpan Span)
{
    /// <summary>Where the number stands when it is not in the same paragraph: the count cell of a table row.</summary>
    public (Block Block, TextSpan Span)? CountPlace { get; init; }

    /// <summary>The number as it is written.</summary>
    public string CountText => CountPlace is { } place ? place.Span.Slice(place.Block.Text) : Quantity.Span.Slice(Item.Block.Text);

    public static List<DelegateLine> Find(Plan plan)
    {
        var lines = DelegateTable.Read(plan).ToList();
        foreach (var item in plan.Items)
        {
            if (item.Topic is Topic.Organisation or Topic.DelegateNumber or Topic.Composition or Topic.Selection or Topic.None or Topic.Work
                && InDelegates(item))
            {
                lines.AddRange(Of(item));
            }
        }

        return lines;
    }

    private static bool InDelegates(PlanItem item) =>
        item.Topic is Topic.DelegateNumber or Topic.Composition or Topic.Organisation || item.Block.Key.Contains("đại biểu", StringComparison.Ordinal);

    private static IEnumerable<DelegateLine> Of(PlanItem item)
    {
        var quantities = Quantities.Find(item.Block).Where(static quantity => CountsDelegates(quantity.Noun)).ToList();
        if (quantities.Count == 0 && item.Topic is Topic.DelegateNumber or Topic.Composition && item.Parent is not null
            && Quantities.FindLineCount(item.Block.Text, item.Block.Key) is { } bare)
        {
            quantities.Add(bare);
        }

        var from = item.ContentStart;
        foreach (var quantity in quantities)
        {
            if (quantity.Span.Start < from)
            {
                continue;
            }

            var clause = ClauseStart(item, from, quantity.Span.Start);
            var name = TextSpan.Between(clause, quantity.Span.Start).Trim(item.Block.Text);
            var key = name.Slice(item.Block.Key).Trim(' ', ':', '-', '(', '"');
            yield return new DelegateLine(
                item, name.Slice(item.Block.Text).Trim(' ', ':', '-', '('), quantity, IsWhole(key, item),
                TextSpan.Between(clause, quantity.Span.End).Trim(item.Block.Text));
            from = quantity.Span.End;
        }
    }

    // A group's name begins after the last sentence or clause mark before the number.
    private static int ClauseStart(PlanItem item, int from, int number)
    {
        var start = from;
        for (var i = from; i < number; i++)
        {
            if (item.Block.Text[i] is ';' or '(' || item.Block.Text[i] == '.' && i + 1 < number && item.Block.Text[i + 1] == ' ')
            {
                start = i + 1;
            }
        }

        return start;
    }

    private static bool IsWhole(string key, PlanItem item) =>
        Whole().IsMatch(key) || key.Length == 0 && item.Topic == Topic.DelegateNumber && item.Parent is { IsHeading: true };

    private static bool CountsDelegates(string noun) => noun is "đại biểu" or "đồng chí" or "người" or "thành viên" or "khách mời" or "đại biểu chính thức";

    [GeneratedRegex(@"^(?:tổng )?(?:cộng|số)?(?: lượng)?(?: (?:các )?đại biểu)?(?: (?:triệu tập|tham dự|dự|toàn hội nghị|là|khoảng|dự kiến)\b[^:]*)?:?(?: (?:dự kiến|là))?$|^(?:thành phần|cơ cấu)[,\s](?:và )?.*số lượng.*$|^số lượng.*(?:thành phần|cơ cấu).*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Whole();
}
