using System.Globalization;
using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Stories;

/// <summary>
/// Letters drawn with a symbol font: Word keeps the font's own code, often shifted into the private use area (U+F020–U+F0FF).
/// They are read as the Unicode sign that looks the same; a code without one is a bullet, so that a reader sees that something stands there.
/// </summary>
internal static class SymbolGlyphs
{
    private const char Bullet = '•';

    private static readonly Dictionary<int, char> Symbol = Table(
    [
        (0x22, '∀'), (0x24, '∃'), (0x2A, '∗'), (0x2D, '-'), (0x40, '≅'), (0x5E, '⊥'), (0x7E, '∼'),
        (0xA2, '′'), (0xA3, '≤'), (0xA4, '/'), (0xA5, '∞'), (0xA7, '♣'), (0xA8, '♦'), (0xA9, '♥'), (0xAA, '♠'),
        (0xAB, '↔'), (0xAC, '←'), (0xAD, '↑'), (0xAE, '→'), (0xAF, '↓'), (0xB0, '°'), (0xB1, '±'), (0xB2, '″'), (0xB3, '≥'),
        (0xB4, '×'), (0xB5, '∝'), (0xB6, '∂'), (0xB7, '•'), (0xB8, '÷'), (0xB9, '≠'), (0xBA, '≡'), (0xBB, '≈'), (0xBC, '…'),
        (0xBE, '-'), (0xC5, '⊕'), (0xC6, '∅'), (0xC7, '∩'), (0xC8, '∪'), (0xCE, '∈'), (0xCF, '∉'), (0xD0, '∠'), (0xD2, '®'),
        (0xD3, '©'), (0xD4, '™'), (0xD5, '∏'), (0xD6, '√'), (0xD7, '⋅'), (0xD8, '¬'), (0xDB, '⇔'), (0xDC, '⇐'), (0xDD, '⇑'),
        (0xDE, '⇒'), (0xDF, '⇓'), (0xE0, '◊'), (0xE5, '∑'), (0xF2, '∫'),
    ]);

    // Letters of the Symbol font are Greek, in the order of its keyboard.
    private const string GreekCapitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string GreekSmall = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static readonly Dictionary<int, char> Wingdings = Table(
    [
        (0x28, '☎'), (0x29, '✆'), (0x2A, '✉'), (0x4A, '☺'), (0x4C, '☹'), (0x46, '☞'), (0x6C, '●'), (0x6E, '■'), (0x6F, '□'), (0x71, '❑'),
        (0x72, '❒'), (0x74, '⧫'), (0x75, '◆'), (0x76, '❖'), (0x77, '⬥'), (0x9F, '•'), (0xA1, '○'), (0xA7, '▪'), (0xA8, '□'), (0xAB, '★'),
        (0xB5, '✪'), (0xD8, '➢'), (0xDF, '←'), (0xE0, '→'), (0xE1, '↑'), (0xE2, '↓'), (0xE8, '➔'), (0xEF, '⇦'), (0xF0, '⇨'), (0xF1, '⇧'), (0xF2, '⇩'),
        (0xF3, '⬄'), (0xFB, '✗'), (0xFC, '✓'), (0xFD, '☒'), (0xFE, '☑'),
    ]);

    public static bool IsSymbolCode(char c) => c is >= '\uF020' and <= '\uF0FF';

    /// <summary>The sign of a w:sym.</summary>
    public static char Read(PartReader xml)
    {
        var font = xml.Attribute("font");
        var code = int.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : 0;
        return Map(code, font);
    }

    /// <summary>The sign for a code of the named font.</summary>
    public static char Map(int code, string? font)
    {
        var low = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        if (font is not null && font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return font.Length == "Wingdings".Length && Wingdings.TryGetValue(low, out var drawn) ? drawn : low == 0x20 ? ' ' : Bullet;
        }

        if (low == code && font is not null && !font.Equals("Symbol", StringComparison.OrdinalIgnoreCase))
        {
            // Word also writes plain letters of text fonts as symbols; anything a text must not hold becomes a bullet.
            return code is > 0x20 and < 0xE000 or > 0xF8FF and < 0xFFF0 && !char.IsSurrogate((char)code) ? (char)code : Bullet;
        }

        return Symbol.TryGetValue(low, out var sign) ? sign
            : low is >= 'A' and <= 'Z' ? GreekCapitals[low - 'A']
            : low is >= 'a' and <= 'z' ? GreekSmall[low - 'a']
            : low is >= 0x20 and < 0x7F ? (char)low
            : Bullet;
    }

    private static Dictionary<int, char> Table((int Code, char Sign)[] signs) => signs.ToDictionary(s => s.Code, s => s.Sign);
}
