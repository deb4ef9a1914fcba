using System.Text;

namespace Emulation.Documents.Excel.Formulas;

/// <summary>Sửa địa chỉ trong công thức. Only the references that change are written anew; every other character stays.</summary>
internal static class FormulaText
{
    private static readonly HashSet<string> Aggregates = new(StringComparer.OrdinalIgnoreCase)
    {
        "SUM", "SUBTOTAL", "COUNT", "COUNTA", "AVERAGE", "MIN", "MAX", "AGGREGATE", "PRODUCT", "MEDIAN",
    };

    /// <summary>The formula after rows were put in or taken out.</summary>
    /// <param name="home">The sheet the formula stands on.</param>
    public static string Shift(string formula, string home, RowShift shift)
    {
        var tokens = FormulaTokenizer.Tokens(formula);
        return Rewrite(formula, tokens, (token, at) => OfSheet(formula, token, home, shift)
            ? Ends(formula, token, (first, last) => last is { } end ? ShiftRange(first, end, shift) : ShiftCell(first, shift, IsWholeArgument(formula, tokens, at)))
            : null);
    }

    /// <summary>
    /// The formula of a table row as another row of the table has it: what points into its own row, or relatively into the table, goes along;
    /// what points elsewhere is shifted.
    /// </summary>
    public static string Displace(string formula, string home, int from, int to, RowShift shift) =>
        Rewrite(formula, FormulaTokenizer.Tokens(formula), (token, _) => OfSheet(formula, token, home, shift)
            ? Ends(formula, token, (first, last) =>
            {
                var isWhole = last is { } end && first.Row == shift.First && end.Row == shift.Last && (shift.First < shift.Last || first.FixedRow);
                return isWhole ? ShiftRange(first, last!.Value, shift)
                    : (Moved(first, to - from, shift), last is { } other ? Moved(other, to - from, shift) : null);
            })
            : null);

    /// <summary>The formula as copying it to another cell gives it.</summary>
    public static string Copy(string formula, int rows, int columns) =>
        Rewrite(formula, FormulaTokenizer.Tokens(formula), (token, _) => token.Kind is FormulaTokenKind.Reference
            ? Ends(formula, token, (first, last) => (Copied(first, rows, columns), last is { } end ? Copied(end, rows, columns) : null))
            : null);

    /// <summary>Whether any reference names another sheet than <paramref name="home"/> and that sheet is <paramref name="sheet"/>.</summary>
    public static bool Mentions(string formula, string home, string sheet) =>
        FormulaTokenizer.Tokens(formula).Any(token => token.Kind == FormulaTokenKind.Reference && string.Equals(SheetOf(formula, token, home), sheet, StringComparison.OrdinalIgnoreCase));

    public static string SheetOf(string formula, FormulaToken reference, string home)
    {
        if (reference.Body == reference.Start)
        {
            return home;
        }

        var name = formula[reference.Start..(reference.Body - 1)];
        return name.StartsWith('\'') ? name[1..^1].Replace("''", "'", StringComparison.Ordinal) : name;
    }

    /// <summary>The sheet's name as a formula writes it, with its "!".</summary>
    public static string Prefix(string sheet) => "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'!";

    private static bool OfSheet(string formula, FormulaToken token, string home, RowShift shift) =>
        token.Kind == FormulaTokenKind.Reference && shift.IsHome(SheetOf(formula, token, home));

    private static (ReferenceEnd?, ReferenceEnd?) ShiftRange(ReferenceEnd first, ReferenceEnd last, RowShift shift)
    {
        if (first.Row == 0)
        {
            return (first, last);
        }

        var (upper, lower) = first.Row <= last.Row ? (first, last) : (last with { Column = first.Column, FixedColumn = first.FixedColumn }, first with { Column = last.Column, FixedColumn = last.FixedColumn });
        return shift.Rows(upper.Row, lower.Row) is var (from, to) ? (upper with { Row = from }, lower with { Row = to }) : (null, null);
    }

    // A sample row is summed as one cell: SUM(D8). As one of several arguments, or in arithmetic, it means that cell.
    private static (ReferenceEnd?, ReferenceEnd?) ShiftCell(ReferenceEnd cell, RowShift shift, bool isWholeArgument) =>
        isWholeArgument && shift.First == shift.Last && cell.Row == shift.First && shift.Count > 1
            ? (cell, cell with { Row = shift.NewLast })
            : (shift.Row(cell.Row) is { } row ? cell with { Row = row } : null, null);

    private static ReferenceEnd? Moved(ReferenceEnd end, int rows, RowShift shift) => end.Row == 0 ? end
        : shift.IsInside(end.Row) && !end.FixedRow ? end with { Row = end.Row + rows }
        : shift.Row(end.Row) is { } row ? end with { Row = row } : null;

    private static ReferenceEnd? Copied(ReferenceEnd end, int rows, int columns)
    {
        var row = end.Row == 0 || end.FixedRow ? end.Row : end.Row + rows;
        var column = end.Column == 0 || end.FixedColumn ? end.Column : end.Column + columns;
        return row is < 0 or > CellRange.Rows || column is < 0 or > CellRange.Columns || row <= 0 && end.Row > 0 || column <= 0 && end.Column > 0
            ? null : end with { Row = row, Column = column };
    }

    private static bool IsWholeArgument(string formula, List<FormulaToken> tokens, int at)
    {
        var before = at - 1;
        var after = at + 1;
        while (before >= 0 && tokens[before].Kind == FormulaTokenKind.Space)
        {
            before--;
        }

        while (after < tokens.Count && tokens[after].Kind == FormulaTokenKind.Space)
        {
            after++;
        }

        if (after >= tokens.Count || tokens[after].Kind != FormulaTokenKind.Close || before < 1)
        {
            return false;
        }

        // SUBTOTAL(9,D8): the number says what to do, the cell is the only thing to do it with.
        if (tokens[before].Kind == FormulaTokenKind.Separator && before >= 3 && tokens[before - 1].Kind == FormulaTokenKind.Number)
        {
            before -= 2;
        }

        return tokens[before].Kind == FormulaTokenKind.Open && tokens[before - 1] is { Kind: FormulaTokenKind.Function } function
            && Aggregates.Contains(formula[function.Start..function.End]);
    }

    private static string? Ends(string formula, FormulaToken token, Func<ReferenceEnd, ReferenceEnd?, (ReferenceEnd?, ReferenceEnd?)> change)
    {
        var body = formula.AsSpan(token.Body, token.End - token.Body);
        var colon = body.IndexOf(':');
        var first = ReferenceEnd.Parse(colon < 0 ? body : body[..colon])!.Value;
        ReferenceEnd? last = colon < 0 ? null : ReferenceEnd.Parse(body[(colon + 1)..])!.Value;
        var (newFirst, newLast) = change(first, last);
        if (newFirst == first && newLast == last)
        {
            return null;
        }

        var cells = newFirst is null || last is not null && newLast is null ? "#REF!" : newLast is { } end ? $"{newFirst}:{end}" : $"{newFirst}";
        return formula[token.Start..token.Body] + cells;
    }

    private static string Rewrite(string formula, List<FormulaToken> tokens, Func<FormulaToken, int, string?> change)
    {
        StringBuilder? result = null;
        var done = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (change(tokens[i], i) is { } text)
            {
                (result ??= new StringBuilder(formula.Length + 16)).Append(formula, done, tokens[i].Start - done).Append(text);
                done = tokens[i].End;
            }
        }

        return result is null ? formula : result.Append(formula, done, formula.Length - done).ToString();
    }
}
