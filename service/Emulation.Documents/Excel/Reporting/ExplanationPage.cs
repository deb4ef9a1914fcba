using System.Globalization;
using ClosedXML.Excel;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>Trang «Giải trình»: for every unit and cell the sentence that says how its number came about.</summary>
internal static class ExplanationPage
{
    public static void Add(XLWorkbook book, AllocationProblem problem, AllocationAnswer answer)
    {
        var page = new ReportPage(book, "Giải trình", [6, 26, 22, 11, 12, 9, 18, 62]);
        page.Title("GIẢI TRÌNH SỐ ĐẠI BIỂU", AllocationReport.Note(answer));
        page.Heading("TT", "Đơn vị", "Thành phần", "Trọng số", "Phần tương ứng", "Số đại biểu", "Căn cứ", "Cách tính");
        var cells = answer.Seats!.ToLookup(static cell => cell.Unit, StringComparer.Ordinal);
        var units = answer.Units!.ToDictionary(static unit => unit.Unit, StringComparer.Ordinal);
        foreach (var (index, unit) in problem.Units.Index())
        {
            var why = units[unit.Id];
            page.Add(ReportCell.Middle((index + 1).ToString(CultureInfo.InvariantCulture)), ReportCell.Of(unit.Name, bold: true), ReportCell.Empty, ReportCell.Of(unit.Weight), ReportCell.Of(decimal.Round(why.Quota, 2)),
                ReportCell.Of(why.Seats, bold: true), ReportCell.Of(SeatReasonWords.Of(why.Flag)), ReportCell.Of(why.Sentence));
            foreach (var category in problem.Categories.Where(_ => problem.Categories.Count > 1))
            {
                if (cells[unit.Id].FirstOrDefault(cell => cell.Category == category.Id) is { Seats: > 0 } cell)
                {
                    page.Add(ReportCell.Empty, ReportCell.Empty, ReportCell.Of(category.Name), ReportCell.Empty, ReportCell.Empty, ReportCell.Of(cell.Seats), ReportCell.Of(SeatReasonWords.Of(cell.Flag)), ReportCell.Of(cell.Sentence));
                }
            }
        }
    }
}
