using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Word.Reports;

/// <summary>Paragraphs and cells of the report.</summary>
internal static class ReportText
{
    public static Paragraph Title(string text) => Line(text, JustificationValues.Center, bold: true, before: "240");

    public static Paragraph Centred(string text) => Line(text, JustificationValues.Center, bold: false, before: "0");

    public static Paragraph Heading(string text) => new(
        new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240" }), Words(text, bold: true));

    /// <param name="parts">Bold and plain stretches in turn, beginning with bold.</param>
    public static Paragraph Item(params string[] parts) => new([.. parts.Select(static (part, index) => Words(part, bold: index % 2 == 0))]);

    public static Paragraph Note(string text) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = "60" }), Words(text, bold: false, italic: true));

    public static Table Grid(int[] widths, string[] heads, IEnumerable<string[]> rows)
    {
        var lines = new[] { "top", "left", "bottom", "right", "insideH", "insideV" };
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = widths.Sum().ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableBorders([.. lines.Select(Border)]),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid([.. widths.Select(static width => new GridColumn { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture) })]));
        table.Append(Row(widths, heads, head: true));
        foreach (var row in rows)
        {
            table.Append(Row(widths, row, head: false));
        }

        return table;
    }

    private static OpenXmlElement Border(string side)
    {
        const uint eighths = 4;
        return side switch
        {
            "top" => new TopBorder { Val = BorderValues.Single, Size = eighths },
            "left" => new LeftBorder { Val = BorderValues.Single, Size = eighths },
            "bottom" => new BottomBorder { Val = BorderValues.Single, Size = eighths },
            "right" => new RightBorder { Val = BorderValues.Single, Size = eighths },
            "insideH" => new InsideHorizontalBorder { Val = BorderValues.Single, Size = eighths },
            _ => new InsideVerticalBorder { Val = BorderValues.Single, Size = eighths },
        };
    }

    private static TableRow Row(int[] widths, string[] cells, bool head)
    {
        var row = new TableRow(new TableRowProperties(head ? [new CantSplit(), new TableHeader()] : [new CantSplit()]));
        foreach (var (index, text) in cells.Index())
        {
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = widths[index].ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
                new Paragraph(
                    new ParagraphProperties(
                        new SpacingBetweenLines { Before = "40", After = "40" }, new Indentation { FirstLine = "0" },
                        new Justification { Val = head || index == 0 ? JustificationValues.Center : JustificationValues.Left }),
                    Words(text, bold: head, size: "24"))));
        }

        return row;
    }

    private static Paragraph Line(string text, JustificationValues side, bool bold, string before) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = before }, new Indentation { FirstLine = "0" }, new Justification { Val = side }), Words(text, bold));

    private static Run Words(string text, bool bold, bool italic = false, string? size = null)
    {
        var look = new RunProperties();
        if (bold)
        {
            look.Append(new Bold());
        }

        if (italic)
        {
            look.Append(new Italic());
        }

        if (size is not null)
        {
            look.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        }

        return new Run(look, new Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
    }
}
