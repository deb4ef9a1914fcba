using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Documents.Packages;

namespace Emulation.Documents.Word.Reports;

/// <summary>Báo cáo in được: the result of a check on A4, in the margins and type of the decree's own model plan (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4).</summary>
public static class PrintedReport
{
    public static void Write(CheckedPlan result, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var made = new MemoryStream();
        using (var document = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = ReportStyles.Create();
            main.AddNewPart<HeaderPart>("rId2").Header = PageNumber();
            main.AddNewPart<DocumentSettingsPart>("rId3").Settings = new Settings(new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
            }));
            main.Document = new Document(new Body([.. ReportBody.Of(result), Page()]));
        }

        NewPackage.Write(made, output);
    }

    // Arabic, centred in the top margin, and not on the first page.
    private static Header PageNumber() => new(new Paragraph(
        new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }, new Indentation { FirstLine = "0" }, new Justification { Val = JustificationValues.Center }),
        new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " }));

    private static SectionProperties Page() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId2" },
        new PageSize { Width = 11907, Height = 16840 },
        new PageMargin { Top = 1418, Bottom = 1134, Left = 1985, Right = 1134, Header = 709, Footer = 567, Gutter = 0 },
        new TitlePage());
}
