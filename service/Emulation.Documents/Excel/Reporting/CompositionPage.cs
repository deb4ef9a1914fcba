using ClosedXML.Excel;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>Trang «Cơ cấu»: what each attribute demands and how many places there are, in all and by unit; none where the problem has no attributes.</summary>
internal static class CompositionPage
{
    public static void Add(XLWorkbook book, AllocationProblem problem, AllocationAnswer answer)
    {
        if (problem.Attributes.Count == 0)
        {
            return;
        }

        var page = new ReportPage(book, "Cơ cấu", [44, 14, .. problem.Attributes.Select(static _ => 14), .. Enumerable.Repeat(16, Math.Max(0, 2 - problem.Attributes.Count))]);
        page.Title("CƠ CẤU ĐẠI BIỂU", "Số đại biểu thuộc mỗi diện mà các đơn vị bố trí được nhiều nhất, theo tỷ lệ đã khai của từng đơn vị.");
        page.Heading("Diện", "Yêu cầu", "Bố trí được", "Kết quả");
        foreach (var attribute in problem.Attributes)
        {
            var count = answer.Attributes![attribute.Id];
            page.Add(ReportCell.Of(attribute.Name, bold: true), ReportCell.Of(count.Demanded), ReportCell.Of(count.Reached), ReportCell.Middle(count.Reached >= count.Demanded ? "đạt" : "không đạt"));
        }

        if (answer.Proof is { } proof)
        {
            page.Note($"Đã chuyển đại biểu giữa các đơn vị để bảo đảm cơ cấu. {proof.Message}");
        }

        page.Section("Theo đơn vị");
        page.Heading(["Đơn vị", "Số đại biểu", .. problem.Attributes.Select(static attribute => attribute.Name)]);
        foreach (var unit in problem.Units)
        {
            page.Add([ReportCell.Of(unit.Name), ReportCell.Of(answer.UnitTotals![unit.Id]), .. problem.Attributes.Select(attribute => ReportCell.Of(answer.Attributes![attribute.Id].Units[unit.Id]))]);
        }
    }
}
