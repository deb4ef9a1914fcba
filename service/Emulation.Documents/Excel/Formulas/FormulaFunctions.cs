namespace Emulation.Documents.Excel.Formulas;

/// <summary>The functions that are computed here; any other has an unknown value.</summary>
internal static class FormulaFunctions
{
    public static FormulaValue Call(string function, IReadOnlyList<Operand> given, int row) => (function.ToUpperInvariant(), given) switch
    {
        ("SUM", { Count: > 0 }) => Reduce(given, "SUM"),
        ("COUNT", { Count: > 0 }) => Reduce(given, "COUNT"),
        ("COUNTA", { Count: > 0 }) => Reduce(given, "COUNTA"),
        ("AVERAGE", { Count: > 0 }) => Reduce(given, "AVERAGE"),
        ("MIN", { Count: > 0 }) => Reduce(given, "MIN"),
        ("MAX", { Count: > 0 }) => Reduce(given, "MAX"),
        ("SUBTOTAL", { Count: > 1 }) => Subtotal(given),
        ("IF", { Count: 2 or 3 }) => If(given),
        ("IFERROR", [var value, var otherwise]) => value.Single() is var one && one.IsError ? otherwise.Single() : one,
        ("AND", { Count: > 0 }) => All(given, true),
        ("OR", { Count: > 0 }) => All(given, false),
        ("NOT", [var value]) => Condition(value.Single()) is { } flag ? FormulaValue.Of(!flag) : FormulaValue.Unknown,
        ("ROUND", [var value, var digits]) => Round(value.Single(), digits.Single(), Nearest),
        ("ROUNDUP", [var value, var digits]) => Round(value.Single(), digits.Single(), static number => number < 0 ? Math.Floor(number) : Math.Ceiling(number)),
        ("ROUNDDOWN", [var value, var digits]) => Round(value.Single(), digits.Single(), Math.Truncate),
        ("INT", [var value]) => Round(value.Single(), FormulaValue.Of(0), Math.Floor),
        ("ABS", [var value]) => value.Single().AsNumber() is { Kind: FormulaValueKind.Number } number ? FormulaValue.Of(Math.Abs(number.Number)) : value.Single().AsNumber(),
        ("ROW", []) => FormulaValue.Of(row),
        ("ROW", [{ IsRange: true } range]) => FormulaValue.Of(range.Range.FirstRow),
        _ => FormulaValue.Unknown,
    };

    private static FormulaValue Subtotal(IReadOnlyList<Operand> given) => given[0].Single() is { Kind: FormulaValueKind.Number } number
        ? ((int)number.Number % 100) switch
        {
            1 => Reduce([.. given.Skip(1)], "AVERAGE", withSubtotals: false),
            2 => Reduce([.. given.Skip(1)], "COUNT", withSubtotals: false),
            3 => Reduce([.. given.Skip(1)], "COUNTA", withSubtotals: false),
            4 => Reduce([.. given.Skip(1)], "MAX", withSubtotals: false),
            5 => Reduce([.. given.Skip(1)], "MIN", withSubtotals: false),
            9 => Reduce([.. given.Skip(1)], "SUM", withSubtotals: false),
            _ => FormulaValue.Unknown,
        }
        : FormulaValue.Unknown;

    private static FormulaValue Reduce(IReadOnlyList<Operand> given, string what, bool withSubtotals = true)
    {
        var (sum, rest, least, most, numbers, filled) = (0d, 0d, double.PositiveInfinity, double.NegativeInfinity, 0, 0);
        foreach (var operand in given)
        {
            foreach (var cell in operand.Cells(withSubtotals))
            {
                filled += cell.Kind == FormulaValueKind.Empty ? 0 : 1;
                // In a range only numbers count; written between the brackets, texts and truth values are numbers too.
                var value = operand.IsRange ? cell : cell.AsNumber();
                if (value.IsUnknown || value.IsError && what is not ("COUNT" or "COUNTA"))
                {
                    return value;
                }

                if (value.Kind == FormulaValueKind.Number)
                {
                    // What rounding lost is carried along, so that a long column of percentages comes to 100.
                    var next = sum + value.Number;
                    rest += Math.Abs(sum) >= Math.Abs(value.Number) ? sum - next + value.Number : value.Number - next + sum;
                    (sum, least, most, numbers) = (next, Math.Min(least, value.Number), Math.Max(most, value.Number), numbers + 1);
                }
            }
        }

        return what switch
        {
            "COUNT" => FormulaValue.Of(numbers),
            "COUNTA" => FormulaValue.Of(filled),
            "AVERAGE" => numbers == 0 ? FormulaValue.DivisionByZero : FormulaValue.Of((sum + rest) / numbers),
            "MIN" => FormulaValue.Of(numbers == 0 ? 0 : least),
            "MAX" => FormulaValue.Of(numbers == 0 ? 0 : most),
            _ => FormulaValue.Of(sum + rest),
        };
    }

    private static FormulaValue If(IReadOnlyList<Operand> given)
    {
        var condition = given[0].Single();
        return condition.IsError ? condition
            : Condition(condition) is not { } flag ? FormulaValue.Unknown
            : flag ? given[1].Single() : given.Count > 2 ? given[2].Single() : FormulaValue.Of(false);
    }

    private static FormulaValue All(IReadOnlyList<Operand> given, bool wanted)
    {
        var result = wanted;
        foreach (var cell in given.SelectMany(static operand => operand.Cells()))
        {
            if (cell.IsError)
            {
                return cell;
            }

            if (cell.Kind is not (FormulaValueKind.Empty or FormulaValueKind.Text))
            {
                if (Condition(cell) is not { } flag)
                {
                    return FormulaValue.Unknown;
                }

                result = wanted ? result && flag : result || flag;
            }
        }

        return FormulaValue.Of(result);
    }

    private static bool? Condition(FormulaValue value) => value.Kind is FormulaValueKind.Number or FormulaValueKind.Flag or FormulaValueKind.Empty ? value.Number != 0 : null;

    private static FormulaValue Round(FormulaValue value, FormulaValue digits, Func<double, double> round)
    {
        var (number, places) = (value.AsNumber(), digits.AsNumber());
        if (number.Kind != FormulaValueKind.Number || places.Kind != FormulaValueKind.Number || Math.Abs(places.Number) > 9)
        {
            return number.IsError ? number : FormulaValue.Unknown;
        }

        var factor = Math.Pow(10, Math.Truncate(places.Number));
        return FormulaValue.Of(round(number.Number * factor) / factor);
    }

    private static double Nearest(double number) => Math.Round(number, MidpointRounding.AwayFromZero);
}
