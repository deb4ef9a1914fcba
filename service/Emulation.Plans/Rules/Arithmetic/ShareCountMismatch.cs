using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Số lượng và tỷ lệ ghi cạnh nhau không khớp với tổng số đại biểu: "105 đại biểu (60%)" of 150.</summary>
public sealed partial class ShareCountMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/share-count", "Số lượng không khớp tỷ lệ ghi kèm", Severity.Warning, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\n- Số lượng đại biểu: 150 đại biểu.\n- Đại biểu nông dân: 90 đại biểu (70%)."),
            new(false, "I. TỔ CHỨC HỘI NGHỊ\n1. Số lượng, thành phần đại biểu\n- Số lượng đại biểu: 155 đại biểu.\n- Đại biểu nông dân: 109 đại biểu (70%)."),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection)
    {
        var totals = EventTotals.Of(inspection);
        if (totals.Count == 0 || totals[0].Quantity is not { IsRange: false, Op: Comparison.Exactly, Max: { } total } || totals.Any(other => !EventTotals.Same(other, totals[0])))
        {
            yield break;
        }

        foreach (var line in inspection.Reading.DelegateLines.Where(static line => !line.IsTotal && line.Quantity is { IsRange: false, Op: Comparison.Exactly }))
        {
            // A whole person cannot be parted: less than one beside the exact share is rounding.
            if (Beside(line.Item, line.Quantity.Span) is { Op: Comparison.Exactly, UpTo: null, Denominator: null } share
                && line.Quantity.Max is { } count && Math.Abs(count - share.Percent * total / 100) >= 1)
            {
                yield return Found(
                    inspection.Plan.Quote(line.Item.Block, TextSpan.Between(Math.Min(line.Span.Start, share.Span.Start), Math.Max(line.Span.End, share.Span.End))),
                    $"{share.Percent.Show()}% của {total.Show()} đại biểu là {(share.Percent * total / 100).Show()}, ở đây ghi {count.Show()}.",
                    inspection.Plan.Quote(totals[0].Item.Block, totals[0].Span));
            }
        }
    }

    private static Share? Beside(PlanItem item, TextSpan count)
    {
        foreach (var share in Shares.Find(item.Block))
        {
            var (first, second) = share.Span.Start < count.Start ? (share.Span, count) : (count, share.Span);
            if (first.End <= second.Start && Between().IsMatch(item.Block.Key[first.End..second.Start]))
            {
                return share;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[\s(,=-]*(?:(?:chiếm|đạt|tương đương|tương ứng|bằng)(?: với)?(?: tỷ lệ)?\s*)?[(\s]*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Between();
}
