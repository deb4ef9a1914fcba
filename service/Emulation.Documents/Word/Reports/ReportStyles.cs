using DocumentFormat.OpenXml.Wordprocessing;

namespace Emulation.Documents.Word.Reports;

/// <summary>Kiểu chữ của báo cáo: Times New Roman 14, justified, first line 1 cm, 6 pt before.</summary>
internal static class ReportStyles
{
    public static DocumentFormat.OpenXml.Wordprocessing.Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "Times New Roman", ComplexScript = "Times New Roman" },
                new FontSize { Val = "28" }, new FontSizeComplexScript { Val = "28" }, new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault()),
        new Style(
            new StyleName { Val = "Normal" },
            new StyleParagraphProperties(
                new SpacingBetweenLines { Before = "120", After = "0" }, new Indentation { FirstLine = "567" }, new Justification { Val = JustificationValues.Both }))
        {
            Type = StyleValues.Paragraph, StyleId = "Normal", Default = true,
        });
}
