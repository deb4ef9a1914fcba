using Emulation.Documents.Excel.Tables;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Excel.Checking.Rules;

/// <summary>Tỷ lệ của một thành phần khác tỷ lệ trong kế hoạch.</summary>
internal sealed class ShareOutside : SheetRule
{
    // "Khoảng": five points either way. An exact percentage of people may be off by the one that rounding costs.
    private const double AboutPoints = 5;

    public override RuleDescriptor Descriptor { get; } = new("sheet/share", "Tỷ lệ thành phần khác tỷ lệ trong kế hoạch", Severity.Error, "Kế hoạch của đơn vị, phần số lượng, thành phần đại biểu")
    {
        Examples =
        [
            new(true, "1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|4|3|1|\n|2|Thôn Bình|4|3|1|"),
            new(false, "1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|\n|1|Thôn An|5|1|4|\n|2|Thôn Bình|5|2|3|"),
        ],
    };

    public override IEnumerable<Finding> Check(SheetInspection inspection)
    {
        if (inspection.Allocation is not { } table || inspection.Total() is not ( > 0 and var total, var row))
        {
            yield break;
        }

        foreach (var requirement in inspection.Requirements)
        {
            if (requirement.Value is not CompositionShareValue share || Column(inspection, share) is not { } column)
            {
                continue;
            }

            var seats = inspection.Units.Sum(unit => inspection.Number(unit.Row, column) ?? 0);
            var percent = seats * 100 / total;
            var wanted = (double)share.Percent;
            var holds = share.Op switch
            {
                Comparison.AtMost or Comparison.LessThan => percent <= wanted + 1e-9,
                Comparison.AtLeast or Comparison.MoreThan => percent >= wanted - 1e-9,
                Comparison.About => Math.Abs(percent - wanted) <= AboutPoints,
                _ => Math.Abs(seats - (wanted * total / 100)) <= 1,
            };
            if (!holds)
            {
                yield return Found(share.Op == Comparison.About ? Severity.Warning : Severity.Error, table.Sheet.Name, row, column, SheetInspection.Shown(seats),
                    $"“{inspection.Heading(column)}” có {SheetInspection.Shown(seats)}/{SheetInspection.Shown(total)} = {SheetInspection.Shown(Math.Round(percent, 1))} %, kế hoạch ghi {ComparisonJsonConverter.Sign(share.Op)} {SheetInspection.Shown(wanted)} %.",
                    [SheetInspection.Quote(requirement)]);
            }
        }
    }

    // The category that the plan's words became, or a column whose words are among the plan's.
    private static int? Column(SheetInspection inspection, CompositionShareValue share)
    {
        var words = FoldedText.Words(string.Join(' ', share.Groups));
        var fits = inspection.Parts.Select(column => (Column: column, Own: FoldedText.Words(inspection.Heading(column).Split(" / ")[^1])))
            .Where(one => one.Own.Length > 0 && string.Join(' ', words).Contains(string.Join(' ', one.Own), StringComparison.Ordinal)).OrderByDescending(static one => one.Own.Length).ToList();
        return fits.Count > 0 ? fits[0].Column : null;
    }
}
