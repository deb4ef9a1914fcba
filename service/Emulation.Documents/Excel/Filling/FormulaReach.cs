using Emulation.Documents.Excel.Formulas;

namespace Emulation.Documents.Excel.Filling;

/// <summary>Whether a formula outside the table rests on cells of the table, directly or through other formulas.</summary>
internal sealed class FormulaReach(FilledTable filled, FilledSource source)
{
    private const int MostCells = 10_000;

    private readonly HashSet<(int, int)> _seen = [];

    public bool Reaches(string formula, int row)
    {
        foreach (var token in FormulaTokenizer.Tokens(formula))
        {
            switch (token.Kind)
            {
                // Names lead anywhere; so do functions that make addresses.
                case FormulaTokenKind.Name or FormulaTokenKind.Structured or FormulaTokenKind.Foreign:
                case FormulaTokenKind.Function when formula[token.Start..token.End].ToUpperInvariant() is "INDIRECT" or "OFFSET":
                    return true;
                case FormulaTokenKind.Reference when Reaches(FormulaText.SheetOf(formula, token, filled.Found.Sheet.Name), CellRange.Parse(formula.AsSpan(token.Body, token.End - token.Body))):
                    return true;
            }
        }

        return false;
    }

    private bool Reaches(string sheet, CellRange? cells)
    {
        if (cells is not { } range || !filled.Shift.IsHome(sheet))
        {
            // Another sheet's cells may rest on the table in turn.
            return true;
        }

        if (range.FirstRow <= filled.Shift.NewLast && range.LastRow >= filled.Shift.First || (long)(range.LastRow - range.FirstRow + 1) * (range.LastColumn - range.FirstColumn + 1) > MostCells)
        {
            return true;
        }

        for (var row = range.FirstRow; row <= range.LastRow; row++)
        {
            for (var column = range.FirstColumn; column <= range.LastColumn; column++)
            {
                if (source.Outside(row, column)?.Formula is { } formula && _seen.Add((row, column)) && Reaches(formula, row))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
