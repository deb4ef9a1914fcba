using System.Globalization;

namespace Emulation.Documents.Excel.Formulas;

/// <summary>Excel's operators: what is unknown makes the result unknown, an error passes through.</summary>
internal static class FormulaArithmetic
{
    public static FormulaValue Combine(FormulaValue left, FormulaValue right, char sign)
    {
        var (a, b) = (left.AsNumber(), right.AsNumber());
        if (a.IsUnknown || b.IsUnknown)
        {
            return FormulaValue.Unknown;
        }

        if (a.IsError || b.IsError)
        {
            return a.IsError ? a : b;
        }

        return sign switch
        {
            '+' => FormulaValue.Of(a.Number + b.Number),
            '-' => FormulaValue.Of(a.Number - b.Number),
            '*' => FormulaValue.Of(a.Number * b.Number),
            '/' => b.Number == 0 ? FormulaValue.DivisionByZero : FormulaValue.Of(a.Number / b.Number),
            _ => FormulaValue.Of(Math.Pow(a.Number, b.Number)),
        };
    }

    public static FormulaValue Join(FormulaValue left, FormulaValue right) =>
        left.IsUnknown || right.IsUnknown ? FormulaValue.Unknown
        : left.IsError ? left : right.IsError ? right
        : FormulaValue.Of(Shown(left) + Shown(right));

    public static FormulaValue Compare(FormulaValue left, FormulaValue right, string sign)
    {
        if (left.IsUnknown || right.IsUnknown)
        {
            return FormulaValue.Unknown;
        }

        if (left.IsError || right.IsError)
        {
            return left.IsError ? left : right;
        }

        var order = Order(left, right);
        return FormulaValue.Of(sign switch
        {
            "=" => order == 0,
            "<>" => order != 0,
            "<" => order < 0,
            ">" => order > 0,
            "<=" => order <= 0,
            _ => order >= 0,
        });
    }

    public static string Shown(FormulaValue value) => value.Kind switch
    {
        FormulaValueKind.Text => value.Text,
        FormulaValueKind.Number => value.Number.ToString("R", CultureInfo.InvariantCulture),
        FormulaValueKind.Flag => value.Number > 0 ? "TRUE" : "FALSE",
        _ => "",
    };

    // Numbers before texts before truth values; an empty cell is the other side's nothing.
    private static int Order(FormulaValue left, FormulaValue right)
    {
        var (a, b) = (Alike(left, right), Alike(right, left));
        return a.Kind != b.Kind ? Rank(a).CompareTo(Rank(b))
            : a.Kind == FormulaValueKind.Text ? string.Compare(a.Text, b.Text, StringComparison.OrdinalIgnoreCase)
            : a.Number.CompareTo(b.Number);
    }

    private static FormulaValue Alike(FormulaValue value, FormulaValue other) => value.Kind != FormulaValueKind.Empty ? value
        : other.Kind == FormulaValueKind.Text ? FormulaValue.Of("") : other.Kind == FormulaValueKind.Flag ? FormulaValue.Of(false) : FormulaValue.Of(0);

    private static int Rank(FormulaValue value) => value.Kind switch { FormulaValueKind.Number => 0, FormulaValueKind.Text => 1, _ => 2 };
}
