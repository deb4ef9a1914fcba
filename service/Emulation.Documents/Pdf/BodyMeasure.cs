using Emulation.Documents.Lines;

namespace Emulation.Documents.Pdf;

/// <summary>Khuôn chữ: margins, line pitch and habits of a document's running text, taken from its own lines.</summary>
internal sealed class BodyMeasure
{
    /// <summary>Two positions closer than this are one; in points.</summary>
    private const double Same = 3;

    /// <summary>Less than the smallest first-line indent in use (1 cm is 28 points), more than any unevenness of the margin.</summary>
    private const double LeastIndent = 8;

    /// <summary>From this <see cref="Spacing"/> on lines stand apart: paragraph spacing shows from 2 points on, a pitch is about 18.</summary>
    public const double Loose = 1.11;

    private readonly Dictionary<int, (double Left, double Right)> _margins;
    private readonly double _pitch;
    private readonly double _height;
    private BodyMeasure(IReadOnlyList<PdfLine> lines, double height)
    {
        _height = height;
        _margins = lines.GroupBy(line => (int)line.Page.Width).ToDictionary(group => group.Key, group => Margins([.. group]));
        _pitch = Pitch(lines);
        var labels = lines.Zip(lines.Skip(1)).Where(pair => LineLabel.Opens(pair.Second.Text) && !Fills(pair.First, pair.Second)).ToArray();
        LabelsIndented = 2 * labels.Count(pair => IsIndented(pair.Second)) > labels.Length;
        var ends = lines.Zip(lines.Skip(1)).Where(pair => !Fills(pair.First, pair.Second)).Select(pair => Spacing(pair.First, pair.Second)).OfType<double>().ToArray();
        SpacesParagraphs = 4 * ends.Count(spacing => spacing > Loose) > 3 * ends.Length;
    }

    public static BodyMeasure Of(IReadOnlyList<PdfLine> lines, double height) => new(lines, height);

    /// <summary>Height of most letters of a document.</summary>
    public static double UsualHeight(IEnumerable<PdfPage> pages) =>
        pages.SelectMany(page => page.Words)
            .GroupBy(word => Math.Round(word.Height, 1))
            .MaxBy(group => group.Sum(word => word.Text.Length))?.Key ?? 0;

    /// <summary>Whether an item's label stands in from the margin here, so that one at the margin is the middle of a sentence.</summary>
    public bool LabelsIndented { get; }

    /// <summary>Paragraphs stand apart from each other, so that lines that do not are one paragraph.</summary>
    public bool SpacesParagraphs { get; }

    public bool IsIndented(PdfLine line) => line.Left > Margin(line).Left + LeastIndent;

    public static bool SamePlace(double a, double b) => Math.Abs(a - b) < Same;

    /// <summary>Set between the margins, away from both.</summary>
    public bool IsCentred(PdfLine line) => IsIndented(line) && IsSymmetric(line);

    /// <summary>As far from one margin as from the other: centred, or too long to show it.</summary>
    public bool IsSymmetric(PdfLine line)
    {
        var (left, right) = Margin(line);
        return Math.Abs(line.Left - left - (right - line.Right)) < 1.5 * Same;
    }

    /// <summary>The line goes to the edge: the first word of the next one would not have fitted.</summary>
    public bool Fills(PdfLine line, PdfLine next)
    {
        var (left, right) = Margin(line);
        var word = next.Words[0].Right - next.Words[0].Left + 0.2 * line.Height;
        return IsCentred(line) ? line.Width + word > right - left - Same : line.Right + word > right - 0.5 * Same;
    }

    /// <summary>The line goes at least three quarters of the way.</summary>
    public bool NearlyFills(PdfLine line)
    {
        var (left, right) = Margin(line);
        return line.Right > right - 0.25 * (right - left);
    }

    /// <summary>Distance from line to line in units of what is usual within a paragraph for letters of that size; null across pages.</summary>
    public double? Spacing(PdfLine line, PdfLine next)
    {
        if (line.Page != next.Page || _pitch <= 0)
        {
            return null;
        }

        var scale = Math.Max(line.Height, next.Height) / _height;
        return (next.Base - line.Base) / (_pitch * Math.Max(scale, 0.5));
    }

    private (double Left, double Right) Margin(PdfLine line) =>
        _margins.TryGetValue((int)line.Page.Width, out var margin) ? margin : (line.Left, line.Right);

    private static (double Left, double Right) Margins(IReadOnlyList<PdfLine> lines)
    {
        var widest = lines.Max(line => line.Width);
        var wide = lines.Where(line => line.Width > 0.6 * widest).ToArray();

        // Where paragraphs are short, first lines outnumber those at the margin: the leftmost place that is no exception counts.
        var lefts = wide.GroupBy(line => Math.Round(line.Left)).ToArray();
        var most = lefts.Max(group => group.Count());
        var left = lefts.Where(group => 5 * group.Count() >= most).MinBy(group => group.Key)!.Average(line => line.Left);
        var rights = wide.Select(line => line.Right).Order().ToArray();
        return (left, rights[(int)(0.95 * (rights.Length - 1))]);
    }

    // Lines that begin in lower case at the margin under a full line are surely within a paragraph.
    private double Pitch(IReadOnlyList<PdfLine> lines) =>
        lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && char.IsLower(pair.Second.Text[0]) && SamePlace(pair.First.Height, pair.Second.Height))
            .Where(pair => Fills(pair.First, pair.Second) && !IsIndented(pair.Second))
            .GroupBy(pair => Math.Round(pair.Second.Base - pair.First.Base, 1))
            .Where(group => group.Key > 0)
            .MaxBy(group => group.Count())?.Key ?? 0;
}
