using Emulation.Documents.Lines;

namespace Emulation.Documents.Pdf;

/// <summary>Nối dòng trong cột: paragraphs of head, foot and cells, whose columns are too narrow and too short to measure.</summary>
internal static class ColumnParagraphs
{
    /// <summary>Head and foot: every line by itself but for what surely wrapped.</summary>
    public static IEnumerable<IReadOnlyList<PdfLine>> JoinStanding(IEnumerable<PdfLine> lines) => Join(lines, ContinuesStanding);

    /// <summary>Cells and notes: lines belong together until a label opens the next item.</summary>
    public static IEnumerable<IReadOnlyList<PdfLine>> JoinCell(IEnumerable<PdfLine> lines) => Join(lines, (_, line) => !LineLabel.Opens(line));

    private static bool ContinuesStanding(List<PdfLine> paragraph, string line)
    {
        var previous = paragraph[^1].Text;
        if (StandingLine.ContinuesNationalName(previous, line))
        {
            return true;
        }

        if (LineLabel.Opens(line) || StandingLine.IsAuthority(line) || StandingLine.IsMotto(line))
        {
            return false;
        }

        var first = paragraph[0].Text;
        return char.IsLower(line[0])
            || StandingLine.IsPlaceAndDate(first) && char.IsDigit(line[0])
            || LineLabel.IsBullet(first) && previous[^1] is not (';' or '.') && !StandingLine.IsUpperCase(line);
    }

    private static IEnumerable<IReadOnlyList<PdfLine>> Join(IEnumerable<PdfLine> lines, Func<List<PdfLine>, string, bool> continues)
    {
        var paragraph = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && !continues(paragraph, line.Text))
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
}
