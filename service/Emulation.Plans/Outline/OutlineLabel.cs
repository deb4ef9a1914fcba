using System.Text.RegularExpressions;
using Emulation.Plans.Entities;

namespace Emulation.Plans.Outline;

/// <summary>Kiểu đánh số của một mục.</summary>
public enum LabelKind
{
    /// <summary>Phần.</summary>
    Part,

    /// <summary>Chương.</summary>
    Chapter,

    /// <summary>A. B. C.</summary>
    UpperLetter,

    /// <summary>I. II. III. (mục)</summary>
    Roman,

    /// <summary>Điều: counted through the whole document, whatever chapters hold them.</summary>
    Article,

    /// <summary>1. or 2.1. or 2.1.3 (khoản)</summary>
    Arabic,

    /// <summary>a) b) đ) (điểm)</summary>
    Letter,

    /// <summary>"-", "+", "*" and other marks of a list.</summary>
    Bullet,
}

/// <summary>
/// Số thứ tự của mục: typed at the head of a paragraph or computed by Word.
/// Decree 30/2020, Phụ lục I, II.6: phần, chương, mục in Roman, khoản in Arabic digits, điểm in letters with a closing bracket.
/// </summary>
/// <param name="Numbers">The ordinals: [2, 1] for "2.1."; the mark's code for a bullet.</param>
/// <param name="Text">As it stands: "2.1.", "a)", "-".</param>
public sealed partial record OutlineLabel(LabelKind Kind, IReadOnlyList<int> Numbers, string Text)
{
    /// <summary>Letters in the order Vietnamese documents use for điểm; đ follows d.</summary>
    public const string PointLetters = "abcdđefghijklmnopqrstuvwxyz";

    private const string Bullets = "-+*•●○▪■–—−·";

    public int Last => Numbers[^1];

    /// <summary>The label as a step of an outline path: "II", "2.1", "a".</summary>
    public string PathStep => Text.TrimEnd('.', ')', ':', ' ', '/');

    /// <summary>Reads a label at the head of <paramref name="text"/>.</summary>
    /// <param name="length">Characters taken, with the white space after the label.</param>
    public static OutlineLabel? TryParse(string text, out int length)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        length = 0;
        if (start == text.Length)
        {
            return null;
        }

        if (Bullets.Contains(text[start], StringComparison.Ordinal))
        {
            return Bullet(text, start, out length);
        }

        var match = Typed().Match(text, start);
        if (!match.Success)
        {
            match = Divisions().Match(text, start);
            if (!match.Success || Number(match.Groups["n"].Value) is not { } division)
            {
                return null;
            }

            length = match.Length + start;
            return new OutlineLabel(DivisionKind(match.Value[0]), [division], match.Value.Trim());
        }

        length = match.Index + match.Length;
        return FromMatch(match);
    }

    /// <summary>Reads a label that Word computed ("II.", "2.1.", "a)", "-").</summary>
    public static OutlineLabel? Parse(string? label) => string.IsNullOrWhiteSpace(label) ? null : TryParse(label.Trim() + " x", out _);

    private static OutlineLabel? Bullet(string text, int start, out int length)
    {
        length = 0;
        var end = start + 1;
        // "-Phối hợp" without a space is a bullet all the same; "--" and "-5" are not.
        if (end < text.Length && (text[end] == text[start] || char.IsDigit(text[end])) || end >= text.Length)
        {
            return null;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        length = end;
        var mark = text[start] is '–' or '—' or '−' ? '-' : text[start];
        return new OutlineLabel(LabelKind.Bullet, [mark], mark.ToString());
    }

    private static OutlineLabel FromMatch(Match match)
    {
        var text = match.Value.Trim();
        if (match.Groups["decimal"] is { Success: true } digits)
        {
            return new OutlineLabel(LabelKind.Arabic, [.. digits.Value.TrimEnd('.').Split('.').Select(int.Parse)], text);
        }

        if (match.Groups["roman"] is { Success: true } roman)
        {
            return Numerals.TryParseRoman(roman.Value, out var value)
                ? new OutlineLabel(LabelKind.Roman, [value], text)
                : new OutlineLabel(LabelKind.UpperLetter, [roman.Value[0] - 'A' + 1], text);
        }

        return match.Groups["upper"] is { Success: true } upper
            ? new OutlineLabel(LabelKind.UpperLetter, [upper.Value[0] - 'A' + 1], text)
            : new OutlineLabel(LabelKind.Letter, [PointLetters.IndexOf(match.Groups["letter"].Value[0], StringComparison.Ordinal) + 1], text);
    }

    private static LabelKind DivisionKind(char initial) => initial switch
    {
        'P' => LabelKind.Part,
        'C' => LabelKind.Chapter,
        _ => LabelKind.Article,
    };

    private static int? Number(string digits) => int.TryParse(digits, out var value) || Numerals.TryParseRoman(digits, out value) ? value : null;

    // A number needs a mark behind it: "1." or "1)" or, with several parts, a space; "15/8" and "1.000 đại biểu" are no labels.
    [GeneratedRegex(
        @"\G(?:(?<roman>[IVXLC]{1,7})\s?[.)/-](?=\s|\p{Lu})|(?<decimal>\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)](?=\s|\p{L}|""|“)|(?=\s\p{L}))|(?<decimal>\d{1,2})\s?[.)](?=\s|\p{L}|""|“)|(?<upper>[A-H])\s?[.)](?=\s)|(?<letter>[a-zđ])(?:\s?\)|\.(?=\s\p{L})))\s*",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Typed();

    [GeneratedRegex(@"\G(?:PHẦN|Phần|CHƯƠNG|Chương|Điều|ĐIỀU)\s+(?:THỨ\s+|thứ\s+)?(?<n>\d{1,3}|[IVXLC]{1,7})(?=[\s.:]|$)[.:]?\s*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Divisions();
}
