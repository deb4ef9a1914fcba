using ClosedXML.Excel;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Solving;
using Emulation.Documents.Excel.Reporting;

namespace Emulation.Documents.Tests.Excel.Reporting;

public sealed class AllocationReportTests
{
    private const string Feasible = """
        { "total": 30, "percentBase": "total", "units": [{ "id": "a", "name": "=1+1 thôn", "weight": 70 }, { "id": "b", "name": "Thôn Bình", "weight": 50, "group": "k" }, { "id": "c", "name": "Thôn Cát", "weight": 30, "group": "inner" }],
          "categories": [{ "id": "g", "name": "Khách mời", "weight": 3, "aboutPercent": 20 }, { "id": "m", "name": "Điển hình", "weight": 7 }],
          "unitGroups": [{ "id": "k", "name": "Cụm Nam" }, { "id": "inner", "name": "Cụm trong", "parent": "k" }],
          "attributes": [{ "id": "w", "name": "Nữ", "min": 13, "shares": { "a": 0.3, "b": 0.5, "c": 0.5 } }] }
        """;

    [Fact]
    public void The_table_adds_up_by_formulas_and_says_why()
    {
        using var book = Open(Feasible);
        var sheet = book.Worksheet("Phân bổ");
        var total = sheet.LastRowUsed().RowNumber();

        Assert.Equal("Tổng cộng", sheet.Cell(total, 2).GetString());
        Assert.Equal(30, sheet.Cell(total, 4).GetDouble());
        Assert.StartsWith("SUBTOTAL(9,D5:", sheet.Cell(total, 4).FormulaA1, StringComparison.Ordinal);
        Assert.Equal(sheet.Cell(7, 4).GetDouble() + sheet.Cell(9, 4).GetDouble(), sheet.Cell(6, 4).GetDouble());
        Assert.Equal(("=1+1 thôn", false), (sheet.Cell(5, 2).GetString(), sheet.Cell(5, 2).HasFormula));
        Assert.Equal(["Phân bổ", "Giải trình", "Chỉ số", "Cơ cấu"], book.Worksheets.Select(static one => one.Name));
        Assert.Equal("=1+1 thôn", book.Worksheet("Giải trình").Cell(5, 2).GetString());
        Assert.Contains("Đã xét hết", string.Concat(book.Worksheet("Cơ cấu").CellsUsed().Select(static cell => cell.GetString())), StringComparison.Ordinal);
        Assert.Contains("Nếu tổng số là 31", string.Concat(book.Worksheet("Chỉ số").CellsUsed().Select(static cell => cell.GetString())), StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_are_reported_with_their_repairs()
    {
        using var book = Open("""{ "total": 3, "units": [{ "id": "a", "name": "Thôn An", "weight": 1, "min": 2 }, { "id": "b", "name": "Thôn Bình", "weight": 1, "min": 2 }] }""");
        var sheet = book.Worksheets.Single();

        Assert.Equal("Mâu thuẫn", sheet.Name);
        Assert.Equal((4.0, 3.0), (sheet.Cell(5, 3).GetDouble(), sheet.Cell(5, 4).GetDouble()));
        Assert.Contains("nâng tối đa từ 3 lên 4", string.Concat(sheet.CellsUsed().Select(static cell => cell.GetString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Feasible)]
    [InlineData("""{ "total": 3, "units": [{ "id": "a", "weight": 1, "min": 4 }] }""")]
    public void Every_page_is_valid_and_the_same_bytes_come_again(string problem)
    {
        var made = Report(problem);

        WorkbookValidation.AssertClean(made);
        Assert.Equal(made, Report(problem));
        using var book = new XLWorkbook(new MemoryStream(made));
        Assert.All(book.Worksheets, static sheet => Assert.Equal((XLPageOrientation.Landscape, XLPaperSize.A4Paper, 1), (sheet.PageSetup.PageOrientation, sheet.PageSetup.PaperSize, sheet.PageSetup.PagesWide)));
        Assert.All(book.Worksheets.SelectMany(static sheet => sheet.CellsUsed()), static cell => Assert.Equal("Times New Roman", cell.Style.Font.FontName));
    }

    private static XLWorkbook Open(string problem) => new(new MemoryStream(Report(problem)));

    private static byte[] Report(string json)
    {
        var problem = SampleProblem.Read(json);
        using var made = new MemoryStream();
        AllocationReport.Write(problem, AnswerBuilder.Of(problem, Allocator.Solve(problem)), made);
        return made.ToArray();
    }
}
