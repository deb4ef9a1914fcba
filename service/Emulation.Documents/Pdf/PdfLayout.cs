using System.Text.RegularExpressions;
using Emulation.Documents.Lines;
using Emulation.Plans.Text;

namespace Emulation.Documents.Pdf;

/// <summary>Từ trang thành đoạn: puts the zones of all pages together and makes the blocks, running text across page breaks included.</summary>
internal sealed partial class PdfLayout
{
    private const int MatchMilliseconds = 1000;
    private readonly List<Block> _blocks = [];
    private readonly List<PdfLine> _body = [];
    private readonly BodyParagraphs _paragraphs;
    private int _lines;
    private int _tables;

    private PdfLayout(BodyMeasure measure) => _paragraphs = new BodyParagraphs(measure);

    public static IReadOnlyList<Block> Blocks(IReadOnlyList<PdfPage> pages, CancellationToken cancellation)
    {
        var height = BodyMeasure.UsualHeight(pages);
        var rows = MarginLines.Without([.. pages.Select(page => PdfLine.Rows(page, page.Words))], height);
        var notes = rows.SelectMany(page => Footnotes(page, height)).ToHashSet();
        var zones = new List<PageZone>();
        foreach (var page in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = zones.Count > 0 ? zones[^1] : null;
            foreach (var zone in PageZones.Divide([.. page.Where(row => !notes.Contains(row))], before))
            {
                if (zone is PageZone.Foot next && zones is [.., PageZone.Foot foot])
                {
                    zones[^1] = foot.With(next);
                }
                else
                {
                    zones.Add(zone);
                }
            }
        }

        var body = zones.OfType<PageZone.Body>().SelectMany(zone => zone.Lines).ToArray();
        return new PdfLayout(BodyMeasure.Of(body, height)).Assemble(zones, rows.SelectMany(page => page).Where(notes.Contains));
    }

    private List<Block> Assemble(IEnumerable<PageZone> zones, IEnumerable<PdfLine> notes)
    {
        foreach (var zone in zones)
        {
            Add(zone);
        }

        EndBody();
        AddAll(ColumnParagraphs.JoinCell(notes), BlockRegion.Footnote);
        return _blocks;
    }

    private void Add(PageZone zone)
    {
        if (zone is PageZone.Body body)
        {
            // Kept until something else stands in between: a paragraph may go on on the next page.
            _body.AddRange(body.Lines);
            return;
        }

        EndBody();
        switch (zone)
        {
            case PageZone.Head head:
                AddHead(head);
                break;
            case PageZone.Foot foot:
                AddAll(ColumnParagraphs.JoinStanding(foot.Left));
                AddAll(ColumnParagraphs.JoinStanding(foot.Right));
                break;
            case PageZone.Table table:
                AddTable(table);
                break;
        }
    }

    private void EndBody()
    {
        AddAll(_paragraphs.Join(_body));
        _body.Clear();
    }

    // Word keeps the head as a table of two rows: issuer and motto, then number and date.
    private void AddHead(PageZone.Head head)
    {
        var number = Until(head.Left, StandingLine.IsNumber);
        var date = Until(head.Right, StandingLine.IsPlaceAndDate);
        AddAll(ColumnParagraphs.JoinStanding(head.Left.Take(number)));
        AddAll(ColumnParagraphs.JoinStanding(head.Right.Take(date)));
        AddAll(ColumnParagraphs.JoinStanding(head.Left.Skip(number)));
        AddAll(ColumnParagraphs.JoinStanding(head.Right.Skip(date)));
    }

    private void AddTable(PageZone.Table table)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Rows[row].Count; column++)
            {
                AddAll(ColumnParagraphs.JoinCell(table.Rows[row][column]), cell: new CellPosition(_tables, row, column, 0));
            }
        }

        _tables++;
    }

    private void AddAll(IEnumerable<IReadOnlyList<PdfLine>> paragraphs, BlockRegion region = BlockRegion.Body, CellPosition? cell = null)
    {
        foreach (var paragraph in paragraphs)
        {
            var page = paragraph[0].Page.Number;
            SourceLine[] lines = [.. paragraph.Select(line => SourceLine.From(_lines++, line.Text)).Where(line => line.Text.Length > 0)];
            foreach (var part in lines is [var single] ? CollapsedLine.Split(single).Select(one => (SourceLine[])[one]) : lines.Length > 0 ? [lines] : [])
            {
                _blocks.Add(ParagraphBlock.From(_blocks.Count, $"page {page}", part, page, cell, region));
            }
        }
    }

    private static int Until(IReadOnlyList<PdfLine> lines, Predicate<string> found) => lines.TakeWhile(line => !found(line.Text)).Count();

    // Notes stand last on a page in smaller letters, and the first of them opens with its mark.
    private static IEnumerable<PdfLine> Footnotes(IReadOnlyList<PdfLine> rows, double bodyHeight)
    {
        var small = rows.Reverse().TakeWhile(row => row.Height < 0.88 * bodyHeight).Reverse().ToArray();
        return small.Length < rows.Count ? small.SkipWhile(row => !NoteMark().IsMatch(row.Text)) : [];
    }

    [GeneratedRegex(@"^(?:\[\d{1,3}\]|\d{1,3}|\(?\*{1,3}\)?)\s+\p{L}", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex NoteMark();
}
