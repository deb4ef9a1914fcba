using System.Xml.Linq;
using Emulation.Plans.Text;

namespace Emulation.Documents.Word.Editing;

/// <summary>
/// Từ vị trí về w:r: finds the runs that an origin names. Paragraphs and runs are numbered as they stood when the map was made;
/// runs may be cut afterwards, and the map follows.
/// </summary>
internal sealed class RunMap(XDocument part)
{
    private readonly List<XElement> _paragraphs = [.. part.Descendants().Where(static element => element.IsWord("p"))];
    private readonly Dictionary<int, List<List<Piece>>> _runs = [];

    public XElement Paragraph(BlockOrigin origin) => _paragraphs[origin.Paragraph];

    /// <summary>
    /// Cuts the runs so that the characters of <paramref name="span"/> fill whole runs, in reading order.
    /// Empty where no run holds them, as with a formula.
    /// </summary>
    public IReadOnlyList<CutRun> Cut(BlockOrigin origin, TextSpan span)
    {
        var result = new List<CutRun>();
        foreach (var (run, from, to) in Sources(origin, span))
        {
            foreach (var piece in CutOut(Runs(origin)[run], from, to))
            {
                result.Add(piece);
            }
        }

        return result;
    }

    /// <summary>The runs that hold the characters, uncut.</summary>
    public IReadOnlyList<XElement> Holding(BlockOrigin origin, TextSpan span) =>
        [.. Sources(origin, span).SelectMany(source => Runs(origin)[source.Run].Where(piece => piece.Start < source.To && piece.Start + piece.Length > source.From)).Select(static piece => piece.Run)];

    /// <summary>The characters as the runs hold them: not composed, a tab or break as one space.</summary>
    public string Raw(BlockOrigin origin, TextSpan span) => string.Concat(Sources(origin, span).Select(source =>
        string.Concat(Runs(origin)[source.Run].Where(piece => piece.Start < source.To && piece.Start + piece.Length > source.From)
            .Select(piece => RunContent.TextOf(piece.Run)[Math.Max(0, source.From - piece.Start)..Math.Min(piece.Length, source.To - piece.Start)]))));

    // One stretch a run: a composed letter counts as a whole.
    private static IEnumerable<(int Run, int From, int To)> Sources(BlockOrigin origin, TextSpan span)
    {
        (int Run, int From, int To)? open = null;
        foreach (var segment in origin.Segments.Where(segment => segment.SourceLength > 0 && segment.Start < span.End && segment.Start + segment.Length > span.Start))
        {
            var plain = segment.SourceLength == segment.Length;
            var from = plain ? segment.SourceStart + Math.Max(0, span.Start - segment.Start) : segment.SourceStart;
            var to = plain ? segment.SourceStart + Math.Min(segment.Length, span.End - segment.Start) : segment.SourceStart + segment.SourceLength;
            if (open is { } before && before.Run == segment.Run)
            {
                open = before with { To = to };
                continue;
            }

            if (open is { } closed)
            {
                yield return closed;
            }

            open = (segment.Run, from, to);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private List<List<Piece>> Runs(BlockOrigin origin)
    {
        if (!_runs.TryGetValue(origin.Paragraph, out var runs))
        {
            runs = [.. new[] { origin.Paragraph }.Concat(origin.JoinedParagraphs).Select(index => _paragraphs[index])
                .SelectMany(static paragraph => paragraph.Descendants().Where(element => element.IsWord("r") && NearestParagraph(element) == paragraph))
                .Select(static run => new List<Piece> { new(run, 0, RunContent.LengthOf(run)) })];
            _runs[origin.Paragraph] = runs;
        }

        return runs;
    }

    private static XElement? NearestParagraph(XElement run) => run.Ancestors().First(static element => element.IsWord("p"));

    private static IEnumerable<CutRun> CutOut(List<Piece> pieces, int from, int to)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Start + piece.Length <= from || piece.Start >= to)
            {
                continue;
            }

            var before = CutKind.None;
            if (piece.Start < from)
            {
                before = CutAt(pieces, ref i, from, marksRight: false);
                piece = pieces[i];
            }

            var after = CutKind.None;
            if (piece.Start + piece.Length > to)
            {
                var left = i;
                after = CutAt(pieces, ref left, to, marksRight: true);
                piece = pieces[i];
            }

            yield return new CutRun(piece.Run, before, after);
        }
    }

    // Cuts pieces[index] at a character of the original run; index moves to the right part.
    private static CutKind CutAt(List<Piece> pieces, ref int index, int at, bool marksRight)
    {
        var piece = pieces[index];
        var (left, right, kind) = RunCut.At(piece.Run, at - piece.Start, marksRight);
        if (left is null || right is null)
        {
            return CutKind.None;
        }

        var length = RunContent.LengthOf(left);
        pieces[index] = new Piece(left, piece.Start, length);
        pieces.Insert(index + 1, new Piece(right, piece.Start + length, piece.Length - length));
        index++;
        return kind;
    }

    private sealed record Piece(XElement Run, int Start, int Length);
}

/// <summary>A run that holds nothing but wanted characters, and how it was parted from what stood before and behind it.</summary>
internal sealed record CutRun(XElement Run, CutKind Before, CutKind After);
