namespace Emulation.Documents.Pdf;

/// <summary>
/// Hàng và cột của bảng: cells from rows of words. A PDF keeps no table, only text and rulings, and rulings are not read:
/// columns part where no row has a word, rows part where the lines stand further apart than within a cell.
/// </summary>
internal static class TableRows
{
    /// <summary>How much more than the closest two lines two rows are apart, in points.</summary>
    private const double LeastRowGap = 1.5;

    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<PdfLine>>> Of(IReadOnlyList<PdfLine> rows)
    {
        var starts = ColumnStarts(rows);
        return [.. Groups(rows, starts).Select(group => Cells(group, starts))];
    }

    private static List<double> ColumnStarts(IReadOnlyList<PdfLine> rows)
    {
        var starts = new List<double> { double.MinValue };
        var reached = double.MinValue;
        foreach (var word in rows.SelectMany(row => row.Words).OrderBy(word => word.Left))
        {
            if (reached > double.MinValue && word.Left - reached >= Gutter.Least)
            {
                starts.Add(word.Left);
            }

            reached = Math.Max(reached, word.Right);
        }

        return starts;
    }

    private static IEnumerable<List<PdfLine>> Groups(IReadOnlyList<PdfLine> rows, List<double> starts)
    {
        var closest = rows.Zip(rows.Skip(1)).Select(Gap).DefaultIfEmpty().Min();
        var byGap = rows.Zip(rows.Skip(1)).Any(pair => Gap(pair) > closest + LeastRowGap);
        var group = new List<PdfLine> { rows[0] };
        foreach (var pair in rows.Zip(rows.Skip(1)))
        {
            if (byGap ? Gap(pair) > closest + LeastRowGap : Column(pair.Second.Words[0], starts) == 0)
            {
                yield return group;
                group = [];
            }

            group.Add(pair.Second);
        }

        yield return group;
    }

    private static double Gap((PdfLine First, PdfLine Second) pair) => pair.Second.Top - pair.First.Bottom;

    private static List<IReadOnlyList<PdfLine>> Cells(List<PdfLine> group, List<double> starts) =>
        [.. starts.Select((_, column) => PdfLine.Rows(group[0].Page, group.SelectMany(row => row.Words).Where(word => Column(word, starts) == column)))];

    private static int Column(PdfWord word, List<double> starts) => starts.FindLastIndex(start => start <= word.Left);
}
