using ClosedXML.Excel;
using Emulation.Documents.Word.Editing;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>Một ô của báo cáo: a text, a number or a formula. Texts are never read as formulas, whatever an office calls its units.</summary>
internal sealed record ReportCell(string? Text, decimal? Number, string? Formula, bool Bold, XLAlignmentHorizontalValues Side)
{
    private const string Counts = "#,##0;-#,##0;\"-\"";

    public static ReportCell Empty { get; } = Of("");

    public static ReportCell Of(string text, bool bold = false, XLAlignmentHorizontalValues side = XLAlignmentHorizontalValues.Left) => new(text, null, null, bold, side);

    public static ReportCell Middle(string text, bool bold = false) => Of(text, bold, XLAlignmentHorizontalValues.Center);

    public static ReportCell Of(decimal? number, bool bold = false) => new(null, number, null, bold, XLAlignmentHorizontalValues.Right);

    public static ReportCell Sum(string formula, bool bold = true) => new(null, null, formula, bold, XLAlignmentHorizontalValues.Right);

    public void Put(IXLCell cell)
    {
        cell.Style.Font.SetBold(Bold).Alignment.SetHorizontal(Side).Alignment.SetIndent(Side == XLAlignmentHorizontalValues.Center ? 0 : 1);
        if (Formula is not null)
        {
            cell.SetFormulaA1(Formula).Style.NumberFormat.SetFormat(Counts);
        }
        else if (Number is { } number)
        {
            cell.SetValue(number).Style.NumberFormat.SetFormat(number == decimal.Truncate(number) ? Counts : "#,##0.####");
        }
        else if (Text is { Length: > 0 })
        {
            cell.SetValue(XmlText.Of(Text));
            cell.DataType = XLDataType.Text;
        }
    }
}
