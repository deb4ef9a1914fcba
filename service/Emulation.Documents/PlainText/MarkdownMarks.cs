using System.Text.RegularExpressions;
using Emulation.Documents.Lines;

namespace Emulation.Documents.PlainText;

/// <summary>
/// Dấu Markdown lạc: texts copied out of web tools carry "#", "**" and "*" that belong to no sentence.
/// They are found here so that the reader can leave them out; a star, dash or plus that opens a list item stays.
/// </summary>
internal static partial class MarkdownMarks
{
    /// <summary>Indexes in the line of the characters that are marks.</summary>
    public static IReadOnlySet<int> Find(string raw)
    {
        var marks = new HashSet<int>();
        if (Rule().IsMatch(raw))
        {
            marks.UnionWith(Enumerable.Range(0, raw.Length));
            return marks;
        }

        foreach (var pattern in (Regex[])[Heading(), Strong(), Emphasis()])
        {
            foreach (var mark in pattern.Matches(Masked(raw, marks)).SelectMany(match => match.Groups["mark"].Captures))
            {
                marks.UnionWith(Enumerable.Range(mark.Index, mark.Length));
            }
        }

        return marks;
    }

    // A mark already found is read as nothing on either side, so that "***a***" is one strong and one emphasised text.
    private static string Masked(string raw, HashSet<int> marks) =>
        marks.Count == 0 ? raw : string.Create(raw.Length, (raw, marks), static (text, state) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = state.marks.Contains(i) ? '\u200b' : state.raw[i];
            }
        });

    /// <summary>A line of signs only: a ruling, as under the motto.</summary>
    [GeneratedRegex(@"^\s*(?:[-_*=–—~]\s?){3,}$", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(?<mark>#{1,6}\s+)", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Heading();

    // Strong text often spans lines, so its marks need no partner; "(**)" points to a note and stays.
    [GeneratedRegex(@"(?<![(*])(?<mark>\*\*)(?!\))", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\p{L}\d*])(?<mark>\*)(?=[\p{L}\d“""(½])[^*]*(?<=[\p{L}\d.,;:!?)”""…/])(?<mark>\*)(?![\p{L}\d*])", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Emphasis();
}
