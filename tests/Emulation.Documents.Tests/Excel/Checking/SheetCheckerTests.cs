using Emulation.Documents.Excel.Filling;
using static Emulation.Documents.Tests.Excel.WorkbookFile;

namespace Emulation.Documents.Tests.Excel.Checking;

public sealed class SheetCheckerTests
{
    private const string Plan = "1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n- Thường trực Đảng ủy: 02 đại biểu.\n";
    private const string Heading = "|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n";

    [Fact]
    public void A_table_as_the_plan_wants_it_has_no_fault() =>
        Assert.Empty(SheetCheck.Of(Plan + Heading + "|1|Thường trực Đảng ủy|2|1|1||\n|2|Thôn An|4|1|3||\n|3|Thôn Bình|4|1|3||\n||Tổng cộng|=SUM(C2:C4) → 10|3|7||"));

    [Fact]
    public void Rules_report_in_the_order_of_the_catalogue_with_sheet_and_cell()
    {
        var findings = SheetCheck.Of("""{"total": 10, "units": [{"id": "a", "name": "Thôn An", "weight": 1, "max": 3}, {"id": "c", "name": "Thôn Cát", "weight": 1}], "categories": [{"id": "k", "name": "Khách mời"}, {"id": "d", "name": "Điển hình"}]}"""
            + "\n" + Plan + Heading + "|1|Thôn An|4|1|3||\n|2|Thôn Bình|4|1|3||");

        Assert.Equal(["sheet/unit-limits C2", "sheet/unknown-unit B3", "sheet/missing-unit B3"], findings.Select(static one => $"{one.Rule} {one.Location.Cell}"));
        Assert.All(findings, static one => Assert.Equal("Bảng", one.Location.Sheet));
    }

    [Fact]
    public void What_was_filled_has_no_fault()
    {
        var problem = SampleProblem.Read("""{ "total": {"min":8,"max":12}, "percentBase":"total", "units":[{"id":"a","name":"Thôn An","weight":7},{"id":"b","name":"Thôn Bình","weight":5}], "categories":[{"id":"k","name":"Khách mời","weight":3},{"id":"d","name":"Điển hình","weight":7}] }""");
        using var template = AllocationTemplate.For(problem);
        using var made = new MemoryStream();
        WorkbookFiller.Fill(template, problem, SampleProblem.Solved(problem), null, made, TestContext.Current.CancellationToken);

        Assert.Empty(SheetCheck.Of(made.ToArray(), SheetCheck.Plan(Plan.TrimEnd().Split('\n')), problem));
    }

    [Fact]
    public void A_book_without_tables_is_refused() =>
        Assert.Equal("no-table", Assert.Throws<UnreadableDocumentException>(() => SheetCheck.Of(new WorkbookFile().Sheet("B", Rows(["a"])).Bytes(), SheetCheck.Plan([]), null)).Code);
}
