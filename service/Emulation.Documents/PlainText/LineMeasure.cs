using Emulation.Documents.Lines;

namespace Emulation.Documents.PlainText;

/// <summary>
/// Bề rộng dòng: decides from a text's own line lengths whether an editor broke its paragraphs into lines of one width, and what that width is.
/// Such a text has most of its longer lines end just short of one length; a text with a paragraph a line has lengths of every size.
/// </summary>
internal sealed class LineMeasure
{
    private const int FewestOfInterest = 8;
    private const int ShortestOfInterest = 15_000;
    private const int WidestPage = 60_000;

    /// <summary>The decree has paragraphs begin 1 cm or 1.27 cm in; the smaller, at 14 points.</summary>
    private const int FirstLineIndent = 2_000;

    // Stretched or bold letters make a line of the same text up to so much wider than the table of widths knows.
    private const double Tolerance = 0.97;

    private readonly int _width;

    private LineMeasure(int width, bool blankBetweenLines)
    {
        _width = width;
        BlankBetweenLines = blankBetweenLines;
    }

    /// <summary>Paragraphs are broken into lines.</summary>
    public bool Wraps => _width > 0;

    /// <summary>Every line is followed by an empty one, so that one empty line says nothing.</summary>
    public bool BlankBetweenLines { get; }

    /// <param name="lines">Lines with text; the number tells how many empty ones lie between.</param>
    public static LineMeasure Of(IReadOnlyList<SourceLine> lines)
    {
        var widths = lines.Select(line => LetterWidth.Of(line.Text)).Where(width => width >= ShortestOfInterest).Order().ToArray();
        var apart = lines.Zip(lines.Skip(1)).Count(pair => pair.Second.Number - pair.First.Number > 1);
        var blankBetween = 2 * apart > lines.Count;
        if (widths.Length < FewestOfInterest)
        {
            return new LineMeasure(0, blankBetween);
        }

        var width = widths[(int)(0.95 * (widths.Length - 1))];
        var near = widths.Count(one => one >= 0.8 * width);
        var wraps = width <= WidestPage && widths[^1] <= 1.25 * width && 2 * near > widths.Length && RunsOn(lines, width);
        return new LineMeasure(wraps ? width : 0, blankBetween);
    }

    /// <summary>The line goes to the edge: the first word of the next line would not have fitted on it.</summary>
    /// <param name="first">The line begins a paragraph, so that part of its width is indent.</param>
    public bool Fills(string line, string next, bool first)
    {
        var end = next.IndexOf(' ', StringComparison.Ordinal);
        var word = LetterWidth.Of(end < 0 ? next : next.AsSpan(0, end));
        return LetterWidth.Of(line) + (first ? FirstLineIndent : 0) + LetterWidth.Space + word > _width * Tolerance;
    }

    // Equal lengths alone may be chance; in a broken text many full lines stop without a full stop and the next begins in lower case.
    private static bool RunsOn(IReadOnlyList<SourceLine> lines, int width)
    {
        var full = lines.Zip(lines.Skip(1)).Where(pair => LetterWidth.Of(pair.First.Text) >= 0.8 * width).ToArray();
        return 3 * full.Count(pair => !StandingLine.IsClosed(pair.First.Text) && char.IsLower(pair.Second.Text[0])) > full.Length;
    }
}
