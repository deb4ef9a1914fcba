namespace Emulation.Documents.Word.Numbering;

/// <summary>
/// Dấu đầu dòng: what a drawn bullet means in a plan. Offices order their points "-", "+", "*";
/// every other drawn sign (dot, square, arrow, tick) stands for the first of them.
/// </summary>
internal static class BulletGlyphs
{
    public static string? Label(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? null
            : trimmed.Length == 1 || char.IsSurrogatePair(trimmed, 0) && trimmed.Length == 2 ? Sign(trimmed[0])
            : string.Concat(trimmed.Select(c => IsSymbolCode(c) ? Sign(c) : c.ToString()));
    }

    // Symbol fonts keep ASCII codes shifted into the private use area.
    private static bool IsSymbolCode(char c) => c is >= '\uF020' and <= '\uF0FF';

    private static string Sign(char c) => (IsSymbolCode(c) ? (char)(c - 0xF000) : c) switch
    {
        '+' or '\uFF0B' => "+",
        '*' or '∗' or '⁎' => "*",
        _ => "-",
    };
}
