using Emulation.Documents.Lines;

namespace Emulation.Documents.Pdf;

/// <summary>Nối dòng thành đoạn: which lines of running text make one paragraph, by spacing, fill, indent and labels.</summary>
internal sealed class BodyParagraphs(BodyMeasure measure)
{
    /// <summary>No line within a paragraph stands this far below the one before, whatever else speaks for it.</summary>
    private const double Apart = 1.6;

    public IEnumerable<IReadOnlyList<PdfLine>> Join(IEnumerable<PdfLine> lines)
    {
        var paragraph = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && !Continues(paragraph, line))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(line);
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    private bool Continues(List<PdfLine> paragraph, PdfLine line)
    {
        var previous = paragraph[^1];
        if (Stands(previous.Text) || Stands(line.Text))
        {
            return false;
        }

        var fills = measure.Fills(previous, line);
        var runsOn = !LineLabel.Opens(line.Text)
            && (char.IsLower(line.Text[0]) || StandingLine.IsUpperCase(line.Text) && LineLabel.IsOutline(previous.Text) && StandingLine.IsUpperCase(previous.Text));
        return measure.Spacing(previous, line) switch
        {
            > Apart or < 0 => false,
            > BodyMeasure.Loose when !(fills && runsOn) => false,
            _ when !fills => char.IsLower(line.Text[0]) && runsOn && !StandingLine.IsClosed(previous.Text) && measure.NearlyFills(previous) && !measure.IsIndented(line),
            var spacing => ContinuesFull(paragraph, line, runsOn, tight: spacing is not null),
        };
    }

    private bool ContinuesFull(List<PdfLine> paragraph, PdfLine line, bool runsOn, bool tight)
    {
        var previous = paragraph[^1];
        if (LineLabel.Opens(line.Text))
        {
            return !measure.IsIndented(line) && !HasTabbedLabel(line) && (measure.LabelsIndented || measure.SpacesParagraphs && tight);
        }

        // The last line of a centred title may be short under one that fills the measure.
        if (measure.IsCentred(line) && paragraph.TrueForAll(measure.IsSymmetric))
        {
            return runsOn || !StandingLine.IsClosed(previous.Text);
        }

        if (!measure.IsIndented(line))
        {
            return paragraph.Count > 1 || measure.IsIndented(previous) || runsOn || tight || !StandingLine.IsClosed(previous.Text);
        }

        if (IsHanging(paragraph[0], line) || paragraph.Count > 1 && BodyMeasure.SamePlace(line.Left, previous.Left))
        {
            return true;
        }

        // Two lines set in alike are two first lines, unless the second cannot begin anything.
        return BodyMeasure.SamePlace(line.Left, previous.Left) ? runsOn : line.Left < previous.Left;
    }

    /// <summary>The line stands under the words behind the label: "1.  Nội dung" with its second line set in.</summary>
    private static bool IsHanging(PdfLine first, PdfLine line) =>
        first.Words.Count > 1 && LineLabel.IsAlone(first.Words[0].Text) && BodyMeasure.SamePlace(first.Words[1].Left, line.Left);

    /// <summary>A label that Word numbered itself is followed by a tab, which no number inside a sentence is.</summary>
    private static bool HasTabbedLabel(PdfLine line) =>
        line.Words.Count > 1 && LineLabel.IsAlone(line.Words[0].Text) && line.Words[1].Left - line.Words[0].Right > 0.6 * line.Height;

    private static bool Stands(string line) =>
        StandingLine.IsNationalName(line) || StandingLine.IsMotto(line) || StandingLine.IsRecipientsTitle(line) || StandingLine.IsAuthority(line);
}
