using Emulation.Documents.Lines;

namespace Emulation.Documents.PlainText;

/// <summary>Nối dòng văn bản thuần: which lines of a plain text belong to one paragraph.</summary>
internal static class TextParagraphs
{
    public static IEnumerable<IReadOnlyList<SourceLine>> Join(IReadOnlyList<SourceLine> lines)
    {
        var measure = LineMeasure.Of(lines);
        var paragraph = new List<SourceLine>();
        var recipients = false;
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && !Continues(paragraph, line, measure, recipients))
            {
                yield return paragraph;
                recipients &= !StandingLine.IsLastRecipient(paragraph[0].Text);
                paragraph = [];
            }

            recipients = StandingLine.IsRecipientsTitle(line.Text) || recipients && !StandingLine.IsAuthority(line.Text);
            paragraph.Add(line);
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    private static bool Continues(List<SourceLine> paragraph, SourceLine line, LineMeasure measure, bool recipients)
    {
        var previous = paragraph[^1];
        if (previous.Number == line.Number || Stands(previous.Text) || Stands(line.Text) || LineLabel.Opens(line.Text) && !GoesOnWithNumber(previous.Text, line.Text))
        {
            return false;
        }

        if (recipients)
        {
            return ContinuesRecipient(paragraph, line, measure);
        }

        var empty = line.Number - previous.Number - 1;
        return measure.Wraps
            ? empty <= (measure.BlankBetweenLines ? 1 : 0) && ContinuesWrapped(paragraph, line.Text, measure)
            : empty == 0 && ContinuesWhole(previous.Text, line.Text);
    }

    private static bool Stands(string line) =>
        StandingLine.IsNationalName(line) || StandingLine.IsMotto(line) || StandingLine.IsRecipientsTitle(line) || StandingLine.IsAuthority(line)
        || StandingLine.IsNumber(line) && line.Length < 40;

    private static bool ContinuesWrapped(List<SourceLine> paragraph, string line, LineMeasure measure)
    {
        var previous = paragraph[^1].Text;
        if (StandingLine.IsUpperCase(previous) && !StandingLine.IsUpperCase(line))
        {
            return false;
        }

        // A break behind a comma or inside a phrase is no end, however short the line: bold letters are wider than the measure knows.
        if (GoesOn(previous, line))
        {
            return true;
        }

        var endsItem = previous[^1] is ';' or ':' && !char.IsLower(line[0]) && line[0] is not ('“' or '"');
        return !endsItem && !previous.EndsWith("./.", StringComparison.Ordinal) && measure.Fills(previous, line, first: paragraph.Count == 1);
    }

    // With a paragraph a line, a single break is still found inside a paragraph where a converter began a line before a number.
    private static bool ContinuesWhole(string previous, string line) =>
        GoesOn(previous, line) || StandingLine.IsUpperCase(previous) && StandingLine.IsUpperCase(line) && LineLabel.IsOutline(previous) && previous.Length >= 40;

    private static bool ContinuesRecipient(List<SourceLine> paragraph, SourceLine line, LineMeasure measure)
    {
        var item = paragraph[0].Text;
        var previous = paragraph[^1];
        var near = line.Number - previous.Number - 1 <= (measure is { Wraps: true, BlankBetweenLines: true } ? 1 : 0);
        return near && LineLabel.IsBullet(item) && previous.Text[^1] is not (';' or '.') && !StandingLine.IsUpperCase(line.Text);
    }

    private static bool GoesOn(string previous, string line) =>
        !StandingLine.IsClosed(previous) && (char.IsLower(line[0]) || GoesOnWithNumber(previous, line) || char.IsDigit(line[0]) && previous.Contains(' ', StringComparison.Ordinal));

    /// <summary>"giai đoạn 2020" / "- 2025", "ngày" / "27 tháng 11".</summary>
    private static bool GoesOnWithNumber(string previous, string line) =>
        char.IsDigit(previous[^1]) && line[0] is '-' or '–' && !LineLabel.IsBullet(line);
}
