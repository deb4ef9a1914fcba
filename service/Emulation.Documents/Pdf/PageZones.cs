using Emulation.Documents.Lines;

namespace Emulation.Documents.Pdf;

/// <summary>
/// Chia trang thành vùng: finds where a page stands in columns. Rows belong to one zone as long as the same stretch of x stays free of words in all of them.
/// </summary>
internal static class PageZones
{
    /// <param name="before">The last zone of the page before: a foot that the page cut goes on here.</param>
    public static IEnumerable<PageZone> Divide(IReadOnlyList<PdfLine> rows, PageZone? before)
    {
        var start = 0;
        if (before is PageZone.Foot { IsOpen: true } foot)
        {
            var rest = Candidate.Sharing(rows, [foot.Between]);
            start = rest.Length;
            if (start > 0)
            {
                yield return rest.Foot([]).Zone;
            }
        }

        var body = new List<PdfLine>();
        for (var i = start; i < rows.Count;)
        {
            var gaps = rows[i].WideGaps().ToArray();
            var zone = gaps.Length > 0 ? Candidate.Sharing(rows.Skip(i), gaps).Zone(body) : null;
            if (zone is null)
            {
                body.Add(rows[i]);
                i++;
                continue;
            }

            if (body.Count > 0)
            {
                yield return new PageZone.Body([.. body]);
                body.Clear();
            }

            yield return zone.Value.Zone;
            i += zone.Value.Length;
        }

        if (body.Count > 0)
        {
            yield return new PageZone.Body(body);
        }
    }

    /// <summary>Consecutive rows that share a free stretch.</summary>
    private sealed class Candidate(List<PdfLine> rows, Gutter widest)
    {
        private double _middle = (widest.Left + widest.Right) / 2;

        public int Length => rows.Count;

        /// <summary>The first rows, as many as leave a part of one gutter free.</summary>
        public static Candidate Sharing(IEnumerable<PdfLine> rows, IReadOnlyList<Gutter> gutters)
        {
            var taken = new List<PdfLine>();
            foreach (var row in rows)
            {
                var free = gutters.Select(gutter => gutter.Free(row)).OfType<Gutter>().ToArray();
                if (free.Length == 0)
                {
                    break;
                }

                gutters = free;
                taken.Add(row);
            }

            return new Candidate(taken, gutters.MaxBy(gutter => gutter.Width));
        }

        /// <param name="above">Body rows of the same page before the zone; those that belong to it are taken out.</param>
        /// <returns>The zone and how many rows from its first split one on it holds; null if this is ordinary text with a wide space.</returns>
        public (PageZone Zone, int Length)? Zone(List<PdfLine> above)
        {
            if (IsHead())
            {
                return Head(above);
            }

            if (rows.Exists(row => StandingLine.IsRecipientsTitle(Text(row, left: true))) || StartsUnderRecipients(above))
            {
                return Foot(above);
            }

            TrimOneSided(closeness: 0.6);
            var split = rows.Count(IsSplit);
            var labels = rows.Where(row => Side(row, left: true).Any()).All(row => LineLabel.IsAlone(Text(row, left: true)));
            return split < 2 || labels ? null : (new PageZone.Table(TableRows.Of(rows)), rows.Count);
        }

        private bool IsHead() =>
            rows[0].Page.Number == 1
            && rows.Exists(row => StandingLine.IsNationalName(Text(row, left: false)) || StandingLine.IsMotto(Text(row, left: false)));

        private (PageZone, int) Head(List<PdfLine> above)
        {
            TrimOneSided(closeness: 0.6);
            var taken = TakeAbove(above, _ => true);
            return (new PageZone.Head(Column(taken, left: true), Column(taken, left: false)), rows.Count);
        }

        // What stands beside or under the list of recipients to the end of the page is list, signature or name.
        public (PageZone Zone, int Length) Foot(List<PdfLine> above)
        {
            var taken = TakeAbove(above, row => !Side(row, left: true).Any() || StandingLine.IsRecipientsTitle(row.Text));
            return (new PageZone.Foot(Column(taken, left: true), Column(taken, left: false), widest), rows.Count);
        }

        private bool StartsUnderRecipients(List<PdfLine> above) =>
            above.Count > 0 && StandingLine.IsRecipientsTitle(above[^1].Text) && above[^1].Right < _middle;

        private List<PdfLine> TakeAbove(List<PdfLine> above, Predicate<PdfLine> belongs)
        {
            var from = above.Count;
            var free = widest;
            while (from > 0 && free.Free(above[from - 1]) is { } narrower && belongs(above[from - 1]))
            {
                free = narrower;
                from--;
            }

            _middle = (free.Left + free.Right) / 2;

            var taken = above[from..];
            above.RemoveRange(from, above.Count - from);
            return [.. taken, .. rows];
        }

        // Rows on one side only belong to the zone while they follow as closely as wrapped lines do; further down they are text that happens to be short.
        private void TrimOneSided(double closeness)
        {
            var last = rows.FindLastIndex(IsSplit);
            while (last + 1 < rows.Count && rows[last + 1].Top - rows[last].Bottom < closeness * rows[last + 1].Height && !LineLabel.IsOutline(rows[last + 1].Text))
            {
                last++;
            }

            rows.RemoveRange(last + 1, rows.Count - last - 1);
        }

        private bool IsSplit(PdfLine row) => Side(row, left: true).Any() && Side(row, left: false).Any();

        private List<PdfLine> Column(List<PdfLine> taken, bool left) =>
            PdfLine.Rows(rows[0].Page, taken.SelectMany(row => Side(row, left)));

        private IEnumerable<PdfWord> Side(PdfLine row, bool left) => row.Words.Where(word => (word.Left + word.Right) / 2 < _middle == left);

        private string Text(PdfLine row, bool left) => string.Join(' ', Side(row, left).Select(word => word.Text));
    }
}
