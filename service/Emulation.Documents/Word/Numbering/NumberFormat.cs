using System.Globalization;
using System.Text;
using Emulation.Documents.Word.Package;

namespace Emulation.Documents.Word.Numbering;

/// <summary>How a number of a list is written (w:numFmt). Formats of other scripts fall back to decimal, as Word does without their fonts.</summary>
internal readonly record struct NumberFormat(string Name, int Width = 0)
{
    private const int LargestRoman = 32_767;

    // Word repeats a letter at most thirty times: z, zz, zzz…
    private const int LargestLetter = 26 * 30;

    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly string[] Units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    public static NumberFormat Decimal { get; } = new("decimal");

    public bool IsBullet => Name is "bullet";

    public static NumberFormat Read(PartReader xml)
    {
        var name = xml.Val() ?? "decimal";
        // A custom format is written as its first numbers: "001, 002, 003, ...".
        var sample = name == "custom" ? (xml.Attribute("format") ?? "").Split(',')[0].Trim() : "";
        return name != "custom" ? new(name)
            : sample.Length is > 1 and < 10 && sample.All(char.IsAsciiDigit) ? new("padded", sample.Length) : Decimal;
    }

    public NumberFormat AsLegal() => Name is "decimalZero" or "padded" or "none" ? this : Decimal;

    public string Write(int number) => Name switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "padded" => number.ToString("D" + Width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        "upperRoman" => WriteRoman(number),
        "lowerRoman" => WriteRoman(number).ToLowerInvariant(),
        "upperLetter" => WriteLetter(number, 'A'),
        "lowerLetter" => WriteLetter(number, 'a'),
        "ordinal" => Plain(number) + OrdinalEnding(number),
        "hex" => number.ToString("X", CultureInfo.InvariantCulture),
        "numberInDash" => $"- {Plain(number)} -",
        "decimalEnclosedParen" => $"({Plain(number)})",
        "decimalEnclosedFullstop" => Plain(number) + ".",
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number is >= 1 and <= 20 ? ((char)('①' + number - 1)).ToString() : Plain(number),
        "vietnameseCounting" => number is >= 0 and < 100 ? WriteWords(number) : Plain(number),
        "chicago" => number > 0 && number <= 4 * LargestRoman ? new string("*†‡§"[(number - 1) % 4], Math.Min((number - 1) / 4 + 1, 8)) : Plain(number),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string WriteRoman(int number)
    {
        if (number is < 1 or > LargestRoman)
        {
            return Plain(number);
        }

        var result = new StringBuilder();
        foreach (var (value, digits) in Roman)
        {
            for (; number >= value; number -= value)
            {
                result.Append(digits);
            }
        }

        return result.ToString();
    }

    private static string WriteLetter(int number, char first) =>
        number is < 1 or > LargestLetter ? Plain(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string OrdinalEnding(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    private static string WriteWords(int number)
    {
        var (tens, units) = (number / 10, number % 10);
        var last = units switch
        {
            0 => "",
            1 when tens > 1 => " mốt",
            5 when tens > 0 => " lăm",
            _ => " " + Units[units],
        };
        return tens switch
        {
            0 => Units[units],
            1 => "mười" + last,
            _ => Units[tens] + " mươi" + last,
        };
    }
}
