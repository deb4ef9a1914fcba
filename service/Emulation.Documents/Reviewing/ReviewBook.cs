using System.Globalization;
using ClosedXML.Excel;
using Emulation.Documents.Excel.Reporting;
using Emulation.Documents.Packages;
using Emulation.Plans.Checking;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Rules;

namespace Emulation.Documents.Reviewing;

/// <summary>Sổ tổng hợp rà soát: who complies, who does not and with what, who has sent nothing, what is due when.</summary>
public static class ReviewBook
{
    private const string Overview = "Tổng hợp";

    /// <param name="date">The day on which it is asked who is late; null asks nothing.</param>
    /// <param name="answers">What lies beside the workbook for each unit, by the path of its plan; empty where nothing does.</param>
    public static void Write(ReviewReport report, DateOnly? date, IReadOnlyDictionary<string, UnitAnswer> answers, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var book = new XLWorkbook();
        book.Style.Font.SetFontName("Times New Roman").Font.SetFontSize(12);
        var rows = new Dictionary<ReviewedUnit, int>(ReferenceEqualityComparer.Instance);
        SheetLinks[] links = [Units(book, report, answers, rows), Matrix(book, report, rows), Findings(book, report, rows), Deadlines(book, report, date, rows), Frequent(book, report), Others(book, report)];
        using var made = new MemoryStream();
        book.SaveAs(made);
        NewPackage.Write(made, output, links);
    }

    private static SheetLinks Units(XLWorkbook book, ReviewReport report, IReadOnlyDictionary<string, UnitAnswer> answers, Dictionary<ReviewedUnit, int> rows)
    {
        var sheet = new ReviewSheet(book, Overview, ("TT", 5), ("Đơn vị", 34), ("Kế hoạch", 18), ("Ngày", 12), ("Ngày tổ chức", 14), ("Viện dẫn cấp trên", 12), ("Đạt", 8), ("Trái", 8), ("Thiếu", 8), ("Cần xem", 8), ("Cần số liệu", 8), ("Lỗi", 8), ("Cảnh báo", 8), ("Tệp", 34), ("Bản có nhận xét", 30));
        foreach (var (index, unit) in report.Units.Index())
        {
            if (unit.Current is not { Plan: { } plan } item)
            {
                rows[unit] = sheet.Add(index + 1, unit.Name, "CHƯA GỬI");
                sheet.Colour(rows[unit], 3, Colours.Missing);
                continue;
            }

            int Count(Verdict verdict) => plan.Verdicts.Count(one => one.Verdict == verdict);
            var row = rows[unit] = sheet.Add(index + 1, unit.Name, plan.Number ?? "(chưa có số)", ReviewWords.Day(plan.Date), ReviewWords.Days(plan.Event), plan.Cited.Count > 0 ? "Có" : "Không",
                Count(Verdict.Met), Count(Verdict.Violated), Count(Verdict.Missing), Count(Verdict.NeedsReview), Count(Verdict.NeedsInput),
                plan.Findings.Count(static finding => finding.Severity == Severity.Error), plan.Findings.Count(static finding => finding.Severity == Severity.Warning), item.Path, item.Uncommented);
            Mark(sheet, row, 8, Count(Verdict.Violated), Colours.Violated);
            Mark(sheet, row, 9, Count(Verdict.Missing), Colours.Missing);
            if (answers.TryGetValue(item.Path, out var answer))
            {
                sheet.LinkToFile(row, 2, answer.Letter);
                sheet.LinkToFile(row, 15, answer.Copy);
            }
        }

        return sheet.Finish();
    }

    private static void Mark(ReviewSheet sheet, int row, int column, int count, XLColor colour)
    {
        if (count > 0)
        {
            sheet.Colour(row, column, colour);
        }
    }

    private static SheetLinks Matrix(XLWorkbook book, ReviewReport report, Dictionary<ReviewedUnit, int> rows)
    {
        var asked = ReviewColumn.Of(report);
        (string, double)[] heads = [("Đơn vị", 34), .. asked.Select(static one => ($"{one.Label}: {one.Quote}", 16.0))];
        var sheet = new ReviewSheet(book, "Yêu cầu", heads);
        foreach (var unit in report.Units)
        {
            var verdicts = (unit.Current?.Plan?.Verdicts ?? []).ToLookup(static one => (one.Document, one.Requirement, one.Item));
            var row = sheet.Add([unit.Name, .. asked.Select(one => verdicts[(one.Document, one.Requirement, one.Item)].FirstOrDefault() is { } verdict ? Wording.Of(verdict.Verdict) : unit.Current is null ? "chưa gửi" : "")]);
            sheet.LinkToRow(row, 1, Overview, rows[unit]);
            foreach (var (column, one) in asked.Index())
            {
                if (verdicts[(one.Document, one.Requirement, one.Item)].FirstOrDefault() is { } verdict && Colours.Of(verdict.Verdict) is { } colour)
                {
                    sheet.Colour(row, column + 2, colour);
                }
            }
        }

        return sheet.Finish();
    }

    private static SheetLinks Findings(XLWorkbook book, ReviewReport report, Dictionary<ReviewedUnit, int> rows)
    {
        var sheet = new ReviewSheet(book, "Phát hiện", ("Đơn vị", 34), ("Mức", 12), ("Nội dung", 70), ("Trích dự thảo", 44), ("Vị trí", 18), ("Quy tắc", 24), ("Miễn trừ ghi trong tệp", 28));
        foreach (var unit in report.Units)
        {
            foreach (var finding in unit.Current?.Plan?.Findings ?? [])
            {
                var row = sheet.Add(unit.Name, Wording.Of(finding.Severity), finding.Message, finding.Quote, Wording.Of(finding.Location), finding.Rule, finding.Waiver is { } waiver ? $"{waiver.Reason} ({Wording.Of(waiver)})" : null);
                sheet.LinkToRow(row, 1, Overview, rows[unit]);
            }
        }

        return sheet.Finish();
    }

    private static SheetLinks Deadlines(XLWorkbook book, ReviewReport report, DateOnly? date, Dictionary<ReviewedUnit, int> rows)
    {
        var sheet = new ReviewSheet(book, "Thời hạn", ("Đến hạn", 12), ("Đơn vị", 34), ("Thời hạn của cấp trên", 50), ("Dự thảo", 50), ("Kết luận", 14), ("Lý do", 50), (date is { } asked ? $"Đến {Wording.Of(asked)}" : "Tình trạng", 16));
        foreach (var work in DueWork.Of(report))
        {
            var row = sheet.Add(work.Due, work.Unit.Name, string.Join(' ', work.Requirement.Quote), work.Verdict?.Evidence?.Quote, work.Verdict is { } verdict ? Wording.Of(verdict.Verdict) : "Chưa gửi", work.Verdict?.Reason, Standing(work, date));
            sheet.LinkToRow(row, 2, Overview, rows[work.Unit]);
            if ((work.Verdict is { } judged ? Colours.Of(judged.Verdict) : Colours.Missing) is { } colour)
            {
                sheet.Colour(row, 5, colour);
            }

            if (date is { } today && work.IsLate(today))
            {
                sheet.Colour(row, 7, Colours.Violated);
            }
        }

        return sheet.Finish();
    }

    private static string? Standing(DueWork work, DateOnly? date) =>
        work.Due is not { } due ? "chưa rõ ngày"
        : date is not { } today ? null
        : work.IsLate(today) ? "quá hạn"
        : due < today ? "đã đến hạn"
        : string.Create(CultureInfo.InvariantCulture, $"còn {due.DayNumber - today.DayNumber} ngày");

    private static SheetLinks Frequent(XLWorkbook book, ReviewReport report)
    {
        var sheet = new ReviewSheet(book, "Lỗi thường gặp", ("TT", 5), ("Lỗi", 60), ("Quy tắc", 28), ("Số đơn vị", 12), ("Số lần", 12));
        foreach (var (index, fault) in FrequentFault.Of(report).Index())
        {
            sheet.Add(index + 1, fault.Title, fault.Rule ?? "yêu cầu của cấp trên", fault.Units, fault.Times);
        }

        return sheet.Finish();
    }

    private static SheetLinks Others(XLWorkbook book, ReviewReport report)
    {
        var sheet = new ReviewSheet(book, "Tệp khác", ("Tệp", 60), ("Thuộc loại", 24), ("Lý do", 70));
        foreach (var other in OtherFile.Of(report))
        {
            sheet.Add(other.File, other.Standing switch { OtherStanding.Stray => "Không phải dự thảo", OtherStanding.Unreadable => "Không đọc được", _ => "Không tính" }, other.Reason);
        }

        return sheet.Finish();
    }

    private static class Colours
    {
        public static XLColor Violated { get; } = XLColor.FromArgb(0xF6, 0xC8, 0xC8);

        public static XLColor Missing { get; } = XLColor.FromArgb(0xFB, 0xDF, 0xB8);

        private static readonly XLColor Open = XLColor.FromArgb(0xFF, 0xF3, 0xBF);

        public static XLColor? Of(Verdict verdict) => verdict switch
        {
            Verdict.Violated => Violated,
            Verdict.Missing => Missing,
            Verdict.NeedsReview or Verdict.NeedsInput => Open,
            _ => null,
        };
    }
}
