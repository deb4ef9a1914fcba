using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Plans.Outline;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Rules.Arithmetic;

/// <summary>Dòng tổng cộng của bảng không bằng cộng các dòng.</summary>
public sealed partial class TableTotalMismatch : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new("arithmetic/table-total", "Dòng tổng cộng của bảng không khớp", Severity.Error, "Trong cùng văn bản")
    {
        Examples =
        [
            new(true, "I. PHÂN BỔ ĐẠI BIỂU\n|Đơn vị|Số đại biểu\n|Thôn Đông|12\n|Thôn Tây|15\n|Tổng cộng|30"),
            new(false, "I. PHÂN BỔ ĐẠI BIỂU\n|Đơn vị|Số đại biểu\n|Thôn Đông|12\n|Thôn Tây|15\n|Tổng cộng|27"),
        ],
    };

    internal override IEnumerable<Finding> Check(Inspection inspection) =>
        inspection.Plan.Tables.SelectMany(table => Totals(table).SelectMany(total => Compare(inspection.Plan, table, total)));

    private static IEnumerable<int> Totals(PlanTable table) =>
        Enumerable.Range(0, table.Rows.Count).Where(row => table.Rows[row].Any(static cell => Total().IsMatch(Key(cell))));

    private IEnumerable<Finding> Compare(Plan plan, PlanTable table, int total)
    {
        foreach (var cell in table.Rows[total])
        {
            if (cell is not [var block] || Number(block.Key) is not { } stated || block.Cell is not { } position)
            {
                continue;
            }

            // The total row closes the table, or opens it.
            var rows = total * 2 > table.Rows.Count ? table.Rows.Take(total) : table.Rows.Skip(total + 1);
            var counted = rows.Select(row => (Row: row, Cell: row.FirstOrDefault(other => other[0].Cell?.Column == position.Column)))
                .Where(static entry => entry.Cell is [{ } only] && Number(only.Key) is not null).ToList();
            var parts = counted.Where(entry => !entry.Row.Any(static other => Total().IsMatch(Key(other)))).ToList();
            // Rows with Roman numbers sum up the rows below them: either kind alone makes the total.
            var heads = parts.Where(static entry => Head().IsMatch(Key(entry.Row[0]))).ToList();
            if (parts.Count < 2 || IsOrdinal(parts.ConvertAll(static entry => Value(entry.Cell!))))
            {
                continue;
            }

            var sum = parts.Sum(static entry => Value(entry.Cell!));
            var headSum = heads.Sum(static entry => Value(entry.Cell!));
            if (stated != sum && (heads.Count == 0 || stated != headSum && stated != sum - headSum))
            {
                yield return Found(
                    plan.Quote(block),
                    $"Dòng tổng cộng ghi {stated.Show()}, nhưng cộng các dòng của cột này được {(heads.Count > 1 ? headSum : sum).Show()}.",
                    [.. parts.Take(12).Select(entry => plan.Quote(entry.Cell![0]))]);
            }
        }
    }

    // A column of 1, 2, 3 … is the number of the row.
    private static bool IsOrdinal(List<decimal> values) => values.Select(static (value, index) => value == index + 1).All(static same => same);

    private static string Key(IReadOnlyList<Block> cell) => string.Join(' ', cell.Select(static block => block.Key)).Trim();

    private static decimal Value(IReadOnlyList<Block> cell) => Number(cell[0].Key) ?? 0;

    private static decimal? Number(string key)
    {
        var match = Digits().Match(key);
        return match.Success && decimal.TryParse(match.Groups["n"].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^\W*(?:tổng cộng|tổng số|tổng|cộng)\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?:[ivx]+|[a-h])\W*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*(?<n>\d{1,3}(?:\.\d{3})*|\d{1,9})(?:\s+(?:đại biểu|người|đ/c|đồng chí))?\s*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Digits();
}
