using System.Text.RegularExpressions;
using Emulation.Plans.Entities;
using Emulation.Plans.Outline;
using Emulation.Plans.Text;

namespace Emulation.Plans.Requirements;

/// <summary>Bảng phân bổ đại biểu: a row a unit or group, a column for the number; where several columns count, that of the total.</summary>
internal static partial class DelegateTable
{
    public static IEnumerable<DelegateLine> Read(Plan plan) => plan.Tables.SelectMany(table => Read(plan, table));

    private static IEnumerable<DelegateLine> Read(Plan plan, PlanTable table)
    {
        if (TableHead.Find(table, NameHead(), CountHead()) is not { } head || !IsAboutDelegates(plan, table, head))
        {
            yield break;
        }

        var name = head.ColumnOf(NameHead())!.Value;
        var count = head.ColumnOf(TotalHead()) ?? head.ColumnOf(CountHead())!.Value;
        foreach (var row in table.Rows.Skip(head.Rows))
        {
            var cells = row.ToDictionary(static cell => cell[0].Cell!.Value.Column);
            var label = cells.TryGetValue(name, out var named) ? named[0] : row[0][0];
            if (!cells.TryGetValue(count, out var counted) || label == counted[0] || Quantities.FindCellCount(counted[0]) is not { } quantity)
            {
                continue;
            }

            var text = string.Join(' ', (cells.GetValueOrDefault(name) ?? [label]).Select(static block => block.Text));
            yield return new DelegateLine(PlanItem.InTable(label, table.Below), text.Trim(' ', ':', ';', '.'), quantity, Whole().IsMatch(label.Key), new TextSpan(0, label.Text.Length))
            {
                CountPlace = (counted[0], quantity.Span),
            };
        }
    }

    private static bool IsAboutDelegates(Plan plan, PlanTable table, TableHead head) =>
        head.Keys.Values.Any(static key => key.Contains("đại biểu", StringComparison.Ordinal))
        || table.Below is { } above && above.SelfAndAncestors().Any(static item => item.Topic is Topic.DelegateNumber or Topic.Composition && item.Block.Key.Contains("đại biểu", StringComparison.Ordinal))
        || plan.IsAboutEvent && table.Below is { } caption && caption.Block.Key.Contains("phân bổ", StringComparison.Ordinal);

    [GeneratedRegex(@"đơn vị|thành phần|cơ quan|địa phương|nội dung|đối tượng|tên |đại biểu là", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NameHead();

    [GeneratedRegex(@"số lượng|số đại biểu|tổng số|phân bổ|chỉ tiêu|^\W*đại biểu\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex CountHead();

    [GeneratedRegex(@"tổng (?:số|cộng)|^\W*cộng\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TotalHead();

    [GeneratedRegex(@"^\W*(?:tổng (?:số|cộng)?|cộng)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Whole();
}
