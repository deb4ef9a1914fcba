using System.Text;

namespace Emulation.Documents.Lines;

/// <summary>
/// Bề rộng chữ: about how wide text is in Times New Roman, the font the decree prescribes, in thousandths of the font size.
/// A line of text without positions is measured by it, because forty letters "i" take less room than twenty letters "m".
/// </summary>
internal static class LetterWidth
{
    public const int Space = 250;
    private const int Digit = 500;
    private const int OtherSmall = 470;
    private const int OtherCapital = 690;

    private static readonly Dictionary<char, int> Widths = new (int Width, string Letters)[]
    {
        (Space, " .,"), (278, "ijlt/;:"), (333, "fr-()I"), (389, "sJ"), (408, "\""), (444, "acez“”"), (500, "bdđghknopquvxy–"),
        (556, "SPF"), (611, "ELTZ"), (667, "BCR"), (722, "w"), (778, "m"), (833, "%"), (889, "M"), (944, "W"),
    }.SelectMany(row => row.Letters.Select(letter => (letter, row.Width))).ToDictionary();

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += Of(c);
        }

        return width;
    }

    private static int Of(char c)
    {
        // A mark above or below a letter takes no room of its own.
        var letter = c <= '\u007f' ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];
        return Widths.TryGetValue(letter, out var width) ? width
            : char.IsDigit(letter) ? Digit
            : char.IsUpper(letter) ? OtherCapital : OtherSmall;
    }
}
