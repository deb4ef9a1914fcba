using System.Text.RegularExpressions;

namespace Emulation.Documents.Lines;

/// <summary>Đầu dòng có số, chữ hoặc gạch: whether a line opens an item of an outline or a list.</summary>
internal static partial class LineLabel
{
    /// <summary>"II.", "1.", "2.1.", "a)", "Điều 3.", "Phụ lục" at the start of the line.</summary>
    public static bool IsOutline(string line) => Outline().IsMatch(line) || Named().IsMatch(line);

    /// <summary>A dash, plus, star or dot that opens a list item; not the dash of "2020 - 2025" that a line break left in front.</summary>
    public static bool IsBullet(string line) => Bullet().IsMatch(line) && !RangeEnd().IsMatch(line);

    public static bool Opens(string line) => IsOutline(line) || IsBullet(line);

    /// <summary>The whole text is one label and nothing else.</summary>
    public static bool IsAlone(string text) => Alone().IsMatch(text);

    /// <summary>A digit or letter that could not be told from running text: "5. Đề nghị" is a label, "5 năm" is not.</summary>
    [GeneratedRegex(
        """
        ^(?: [IVXLC]{1,6}\s*[./)]\s*(?=\p{Lu}|\p{Ll}\p{L}|[“"(\d])
          | \d{1,2}(?:\.\d{1,2}){0,4}\s?[.)]\s*(?=[\p{L}“"(½]|\d+\s)
          | \d{1,2}(?:\.\d{1,2}){1,4}\s+(?=\p{Lu})
          | [a-zđ]{1,2}\d?\s?[)]\s*(?=\S)
          | [a-zđ]\.\s+(?=\S) )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Outline();

    [GeneratedRegex(@"^(?:Điều\s+\d+[a-zđ]?\s*[.:]|Chương\s+[IVXLC\d]+\s*(?:[.:]|$)|(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?[IVXLC\d]+)?\s*(?:[.:(]|$)|Kính gửi\s*:|Nơi nhận\s*[.:])", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Named();

    // U+F0xx are the bullets of Word's symbol fonts as a PDF gives them back.
    [GeneratedRegex(@"^(?:[-–—+]\s*(?=[\p{L}\d“""(½])|[*•●○◦▪■□►➢✓·\uf000-\uf0ff]\s*(?=\S))", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^[-–—]\s*(?:19|20)\d\d(?!\d|/)", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex RangeEnd();

    [GeneratedRegex(@"^(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}){0,4}|[a-zđ])\s*[.)]$|^\d{1,2}(?:\.\d{1,2}){1,4}$|^[-–—+*•●○▪■►➢✓·\uf000-\uf0ff]$", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Alone();
}
