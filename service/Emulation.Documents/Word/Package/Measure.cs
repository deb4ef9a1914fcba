using System.Globalization;

namespace Emulation.Documents.Word.Package;

/// <summary>Values as attributes write them: plain numbers in the transitional form, numbers with a unit in the strict one.</summary>
internal static class Measure
{
    public static int? Integer(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? number : Fraction(value);

    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    /// <summary>Twentieths of a point.</summary>
    public static int? Twips(string? value) => WithUnit(value, 20);

    public static int? HalfPoints(string? value) => WithUnit(value, 2);

    private static int? WithUnit(string? value, int perPoint)
    {
        if (value is null || value.Length < 3 || !char.IsAsciiLetter(value[^1]))
        {
            return Integer(value);
        }

        double? points = value[^2..] switch
        {
            "pt" => 1,
            "mm" => 72 / 25.4,
            "cm" => 72 / 2.54,
            "in" => 72,
            "pc" or "pi" => 12,
            _ => null,
        };
        return points is { } unit && double.TryParse(value.AsSpan(0, value.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Rounded(number * unit * perPoint) : null;
    }

    // Some writers put "240.0" where the schema wants a whole number; Word rounds it.
    private static int? Fraction(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Rounded(number) : null;

    private static int? Rounded(double number) => double.IsFinite(number) && Math.Abs(number) < 1e9 ? (int)Math.Round(number) : null;
}
