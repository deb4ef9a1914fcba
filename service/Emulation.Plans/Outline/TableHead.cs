using System.Text.RegularExpressions;

namespace Emulation.Plans.Outline;

/// <summary>Đầu bảng: the first rows of a table that name its columns.</summary>
/// <param name="Rows">How many rows the head takes.</param>
internal sealed record TableHead(int Rows, IReadOnlyDictionary<int, string> Keys)
{
    private const int DeepestHead = 3;

    /// <summary>The head in which every one of <paramref name="wanted"/> names another column; null when the table has none such.</summary>
    public static TableHead? Find(PlanTable table, params ReadOnlySpan<Regex> wanted)
    {
        var keys = new SortedDictionary<int, string>();
        for (var row = 0; row < Math.Min(DeepestHead, table.Rows.Count - 1); row++)
        {
            foreach (var cell in table.Rows[row])
            {
                var column = cell[0].Cell!.Value.Column;
                keys[column] = (keys.GetValueOrDefault(column) + " " + string.Join(' ', cell.Select(static block => block.Key))).Trim();
            }

            var head = new TableHead(row + 1, keys);
            var columns = new HashSet<int?>();
            foreach (var pattern in wanted)
            {
                columns.Add(head.ColumnOf(pattern));
            }

            if (columns.Count == wanted.Length && !columns.Contains(null))
            {
                return head with { Rows = row + 1 + NumberedRow(table, row + 1) };
            }
        }

        return null;
    }

    /// <summary>The first column whose head matches; null where none does.</summary>
    public int? ColumnOf(Regex pattern) => Keys.Where(entry => pattern.IsMatch(entry.Value)).Select(static entry => (int?)entry.Key).FirstOrDefault();

    // Printed tables number their columns "1", "(2)", "A" in a row of their own below the head.
    private static int NumberedRow(PlanTable table, int row) =>
        row < table.Rows.Count && table.Rows[row].Count > 1 && table.Rows[row].All(static cell => cell[0].Text.Trim('(', ')', ' ') is { Length: 1 or 2 } mark && char.IsAsciiLetterOrDigit(mark[0]))
            ? 1 : 0;
}
