using ClosedXML.Excel;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;

namespace Emulation.Documents.Excel.Reporting;

/// <summary>Trang «Chỉ số»: how even the allocation is, what was aimed at and reached, and what the next seat would change.</summary>
internal static class FairnessPage
{
    public static void Add(XLWorkbook book, AllocationProblem problem, AllocationAnswer answer)
    {
        var page = new ReportPage(book, "Chỉ số", [60, 16, 70]);
        var fairness = answer.Fairness!;
        var names = problem.Units.ToDictionary(static unit => unit.Id, static unit => unit.Name, StringComparer.Ordinal);
        page.Title("CHỈ SỐ CỦA PHƯƠNG ÁN PHÂN BỔ", AllocationReport.Note(answer));
        page.Heading("Nội dung", "Số liệu", "Ghi chú");
        page.Add(ReportCell.Of("Trọng số ứng với một đại biểu: thấp nhất"), ReportCell.Of(fairness.LeastPerSeat), ReportCell.Empty);
        page.Add(ReportCell.Of("Trọng số ứng với một đại biểu: ở giữa"), ReportCell.Of(fairness.MedianPerSeat), ReportCell.Empty);
        page.Add(ReportCell.Of("Trọng số ứng với một đại biểu: cao nhất"), ReportCell.Of(fairness.MostPerSeat), ReportCell.Empty);
        page.Add(ReportCell.Of("Số đơn vị nhận nhiều hơn hoặc ít hơn phần tương ứng từ một đại biểu trở lên"), ReportCell.Of(fairness.Outside.Count), ReportCell.Empty);
        foreach (var unit in fairness.Outside)
        {
            page.Add(ReportCell.Of("– " + names[unit.Unit]), ReportCell.Of(unit.Seats), ReportCell.Of($"Phần tương ứng {Shown(unit.Quota)}; {SeatReasonWords.Of(unit.Reason)}"));
        }

        page.Section("Tỷ lệ theo nhóm, thành phần, cơ cấu");
        page.Heading("Nhóm", "Số đại biểu", "Tỷ lệ");
        foreach (var share in fairness.Shares)
        {
            page.Add(ReportCell.Of(share.Name), ReportCell.Of(share.Seats), ReportCell.Of(share.Text));
        }

        foreach (var target in answer.Targets ?? [])
        {
            page.Add(ReportCell.Of($"{target.Name}: mức hướng tới"), ReportCell.Of(target.Wanted), ReportCell.Of(target.Wanted == target.Reached ? "đạt" : $"các quy định chỉ cho phép {target.Reached}"));
        }

        Remarks(page, answer);
    }

    private static void Remarks(ReportPage page, AllocationAnswer answer)
    {
        var remarks = new[] { ("Thêm một đại biểu", answer.Next?.Gains?.Sentence), ("Bớt một đại biểu", answer.Next?.Loses?.Sentence) }
            .Concat((answer.Ties ?? []).Select(static tie => ("Bằng điểm", (string?)tie.Message)))
            .Concat((answer.Notes ?? []).Select(static note => ("Lưu ý", (string?)note.Message)))
            .Concat((answer.Difference?.Causes ?? []).Select(static cause => ("Thay đổi so với lần trước", (string?)cause)))
            .Concat((answer.Difference?.Sentences ?? []).Select(static change => ("Số đại biểu thay đổi", (string?)change)))
            .Where(static remark => remark.Item2 is not null).ToList();
        if (remarks.Count == 0)
        {
            return;
        }

        page.Section("Nhận xét");
        page.Heading("Nội dung", "", "Diễn giải");
        foreach (var (about, text) in remarks)
        {
            page.Add(ReportCell.Of(about), ReportCell.Empty, ReportCell.Of(text!));
        }
    }

    private static string Shown(decimal number) => number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
}
