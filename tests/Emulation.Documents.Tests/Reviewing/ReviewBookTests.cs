using System.Diagnostics;
using System.Globalization;
using ClosedXML.Excel;
using Emulation.Documents.Reviewing;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Reviewing;
using Emulation.Plans.Text;

namespace Emulation.Documents.Tests.Reviewing;

public sealed class ReviewBookTests
{
    [Fact]
    public void Every_printed_page_begins_with_the_head_of_its_table()
    {
        var units = Enumerable.Range(1, 150).Select(static index => $"Đơn vị thứ {index}").ToList();
        using var book = new MemoryStream();
        ReviewBook.Write(ReviewReport.Of([new RequirementSet(new SourceDocument("1/KH", null, null, null), [], [])], [], units), null, new Dictionary<string, UnitAnswer>(StringComparer.Ordinal), book);

        var pages = Pages(book.ToArray());

        var overview = pages.TakeWhile(static page => page.Contains("Tệp", StringComparison.Ordinal) && page.Contains("Kế hoạch", StringComparison.Ordinal)).ToList();
        Assert.True(overview.Count >= 3, $"{overview.Count} of {pages.Count} pages");
        Assert.All(units, unit => Assert.Single(overview, page => page.Split('\n').Any(line => line.Contains(unit + " ", StringComparison.Ordinal) || line.TrimEnd().EndsWith(unit, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_sheet_of_time_limits_begins_with_the_next_and_says_who_is_late()
    {
        var deadline = new Requirement(
            "han", RequirementKind.Deadline, AdministrativeLevel.Any, Modality.Must, Binding.Subordinates, RequirementStatus.Extracted,
            new DeadlineValue(new DateOnly(2025, 9, 19)), ["=xong trước ngày 20/9/2025"], new Location("parent:0", "I", 7, 0, 26));
        var papers = deadline with { Id = "hoso", Kind = RequirementKind.PreSubmission, Value = new PreSubmissionValue(10, "calendar", null, null, []), Quote = ["gửi trước 10 ngày"] };
        var plan = new ReviewedPlan(
            "xã An Bình", AdministrativeLevel.Commune, null, null, null, "x", new DateSpan(new(2025, 10, 25), new(2025, 10, 25)), [],
            [new ReviewedVerdict("parent:0", "han", null, Verdict.Violated, null, "Sau hạn."), new ReviewedVerdict("parent:0", "hoso", null, Verdict.Met, null, "")], []);
        var report = ReviewReport.Of(
            [new RequirementSet(new SourceDocument("1/KH", null, null, null), [deadline, papers], [])],
            [new ReviewItem("a.docx", "a", ReviewState.Checked) { Plan = plan }], ["Xã Chưa Gửi"]);
        using var made = new MemoryStream();

        ReviewBook.Write(report, new DateOnly(2025, 10, 1), new Dictionary<string, UnitAnswer>(StringComparer.Ordinal), made);

        using var book = new XLWorkbook(made);
        var rows = book.Worksheet("Thời hạn").RowsUsed().Select(static row => string.Join('|', new[] { 1, 2, 3, 5, 7 }.Select(column => Shown(row.Cell(column))))).ToList();
        Assert.Equal(
            [
                "Đến hạn|Đơn vị|Thời hạn của cấp trên|Kết luận|Đến 01/10/2025",
                "19/09/2025|Xã An Bình|=xong trước ngày 20/9/2025|Trái yêu cầu|quá hạn",
                "19/09/2025|Xã Chưa Gửi|=xong trước ngày 20/9/2025|Chưa gửi|quá hạn",
                "15/10/2025|Xã An Bình|gửi trước 10 ngày|Đáp ứng|còn 14 ngày",
                "|Xã Chưa Gửi|gửi trước 10 ngày|Chưa gửi|chưa rõ ngày",
            ],
            rows);
    }

    private static string Shown(IXLCell cell) => cell.DataType == XLDataType.DateTime ? cell.GetDateTime().ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : cell.GetString();

    private static List<string> Pages(byte[] book)
    {
        var folder = Directory.CreateTempSubdirectory("emulation-book-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "book.xlsx"), book);
            Run(folder, "soffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "book.xlsx");
            Run(folder, "pdftotext", "-layout", "book.pdf", "book.txt");
            return [.. File.ReadAllText(Path.Combine(folder.FullName, "book.txt")).Split('\f', StringSplitOptions.RemoveEmptyEntries)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(DirectoryInfo folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.FullName, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(120)), program);
        Assert.Equal(0, process.ExitCode);
    }
}
