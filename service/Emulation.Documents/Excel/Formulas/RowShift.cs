namespace Emulation.Documents.Excel.Formulas;

/// <summary>
/// Chèn, bớt dòng trong bảng: the rows <paramref name="First"/> to <paramref name="Last"/> of one sheet become <paramref name="Count"/> rows; those below move.
/// What spans the table to its last row spans it afterwards, which inserting rows by hand below the last one would not do.
/// </summary>
internal sealed record RowShift(string Sheet, int First, int Last, int Count)
{
    public int NewLast { get; } = First + Count - 1;

    /// <summary>Rows added (positive) or taken away.</summary>
    public int Delta { get; } = Count - (Last - First + 1);

    public bool IsHome(string sheet) => string.Equals(Sheet, sheet, StringComparison.OrdinalIgnoreCase);

    public bool IsInside(int row) => row >= First && row <= Last;

    /// <returns>Null for a row that is gone.</returns>
    public int? Row(int row) => row < First ? row
        : row > Last ? row == CellRange.Rows || row + Delta <= CellRange.Rows ? Math.Min(row + Delta, CellRange.Rows) : null
        : row <= NewLast ? row : null;

    /// <returns>Null for rows that are all gone.</returns>
    public (int First, int Last)? Rows(int first, int last)
    {
        if (last < First || first > Last)
        {
            return Row(first) is { } movedFirst && Row(last) is { } movedLast ? (movedFirst, movedLast) : null;
        }

        // The end of the sheet stays its end: a whole column is no range of rows.
        var end = last == CellRange.Rows ? last : last > Last ? Math.Min(last + Delta, CellRange.Rows) : last == Last ? NewLast : Math.Min(last, NewLast);
        var start = IsInside(first) ? Math.Min(first, NewLast + 1) : first;
        return start <= end && (first <= NewLast || last > Last) ? (start, end) : null;
    }

    public CellRange? Range(CellRange range) =>
        Rows(range.FirstRow, range.LastRow) is var (first, last) ? range with { FirstRow = first, LastRow = last } : null;

    /// <summary>A list of ranges, as sqref holds it; empty when all are gone. Ranges under one another count as one, so that a column marked cell by cell grows like one marked whole.</summary>
    public string Ranges(string list)
    {
        var joined = new List<CellRange>();
        foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (CellRange.Parse(word) is not { } range)
            {
                return list;
            }

            if (joined is [.., var above] && above.FirstColumn == range.FirstColumn && above.LastColumn == range.LastColumn && above.LastRow + 1 == range.FirstRow
                && IsInside(above.LastRow) && IsInside(range.FirstRow))
            {
                joined[^1] = above with { LastRow = range.LastRow };
            }
            else
            {
                joined.Add(range);
            }
        }

        return string.Join(' ', joined.Select(Range).OfType<CellRange>());
    }
}
