using Emulation.Documents.Lines;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>Chiều cao hàng: how high a row of Times New Roman 12 must be for its text. No program fits the rows of a file that it did not write.</summary>
internal static class RowHeight
{
    /// <summary>Points.</summary>
    public const double FontSize = 12;

    /// <summary>The height of one line, in points.</summary>
    public const double Line = 15.75;

    // Points; Excel has no row above 409.
    private const double Tallest = 400;

    // Points: of a column of so many digits of the font, what they take and what the borders do.
    private const double PointsPerDigit = FontSize / 2;
    private const double Padding = 6;

    /// <returns>The height of a row of so many lines, in points.</returns>
    public static double Of(int lines) => Math.Min(lines * Line, Tallest);

    /// <summary>In how many lines a text stands; words are not cut, so that a line is never quite full.</summary>
    /// <param name="width">Of the column, in digits.</param>
    public static int Lines(string? text, double width) =>
        text is null ? 1 : text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(LetterWidth.Of(line) / 1000.0 * FontSize * 1.06 / ((width * PointsPerDigit) - Padding))));
}
