using Emulation.Delegates.Problems;
using Emulation.Documents.Excel.Checking;
using Emulation.Documents.Excel.Filling;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;
using static Emulation.Documents.Tests.Excel.WorkbookFile;

namespace Emulation.Documents.Tests.Excel.Checking;

public sealed class SheetCheckerTests
{
    private static readonly object?[] Heading = ["TT", "Đơn vị", "Tổng số đại biểu", "Khách mời", "Điển hình", "Ghi chú"];

    /// <summary>Rows of the table under its heading (row 2 on), and the rule with the cells it names.</summary>
    public static TheoryData<string, string, object?[][]> Tables => new()
    {
        { "", "", [[1, "Thường trực Đảng ủy", 2, 1, 1], [2, "Thôn An", 4, 1, 3], [3, "Thôn Bình", 4, 1, 3], [null, "Tổng cộng", "=SUM(C2:C4)|10", 3, 7]] },
        { "sheet/delegate-cap", "C5", [[1, "Thôn An", 6, 2, 4], [2, "Thôn Bình", 7, 2, 5], [3, "Thôn Cát", 7, 2, 5], [null, "Tổng cộng", "=SUM(C2:C4)|20", 6, 14]] },
        { "sheet/share", "D4", [[1, "Thôn An", 4, 3, 1], [2, "Thôn Bình", 4, 3, 1], [3, "Thôn Cát", 2, 1, 1]] },
        { "sheet/plan-line", "C2", [[1, "Thường trực Đảng ủy", 3, 1, 2], [2, "Thôn An", 4, 1, 3]] },
        { "sheet/row-sum", "C3", [[1, "Thôn An", 4, 1, 3], [2, "Thôn Bình", 5, 2, 2], [3, "Thôn Cát", 1, 0, 1]] },
        { "sheet/column-sum", "C4 D4", [[1, "Thôn An", 4, 1, 3], [2, "Thôn Bình", 3, 1, 2], [null, "Tổng cộng", 8, 3, 5]] },
        { "sheet/total-range", "C4", [[1, "Thôn An", 4, 1, 3], [2, "Thôn Bình", 0, 0, 0], [null, "Tổng cộng", "=SUM(C2:C2)|4", 1, 3]] },
        { "sheet/repeated-unit", "B3", [[1, "Thôn An", 4, 1, 3], [2, "THÔN  AN", 4, 1, 3]] },
        { "sheet/number-as-text", "C3", [[1, "Thôn An", 4, 1, 3], [2, "Thôn Bình", "4", 1, 3]] },
    };

    [Theory]
    [MemberData(nameof(Tables), DisableDiscoveryEnumeration = true)]
    public void A_table_is_judged_by_the_plan_and_by_itself(string rule, string cells, object?[][] rows)
    {
        var findings = Check(Book(rows), null);

        Assert.Equal(rule.Length == 0 ? [] : [rule], findings.Select(static one => one.Rule).Distinct());
        Assert.Equal(cells.Split(' ', StringSplitOptions.RemoveEmptyEntries), findings.Select(static one => one.Location.Cell).Distinct());
        Assert.All(findings, static one => Assert.Equal("B", one.Location.Sheet));
        Assert.All(findings, static one => Assert.EndsWith(".", one.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Units_are_those_of_the_problem()
    {
        var problem = SampleProblem.Read("""{ "total": 10, "units":[{"id":"a","name":"Thôn An","weight":1,"max":3},{"id":"c","name":"Thôn Cát","weight":1}], "categories":[{"id":"k","name":"Khách mời"},{"id":"d","name":"Điển hình"}] }""");

        var findings = Check(Book([[1, "Thôn An", 4, 1, 3], [2, "Thôn Bình", 4, 1, 3]]), problem);

        Assert.Equal(["sheet/unit-limits C2", "sheet/unknown-unit B3", "sheet/missing-unit B3"], findings.Select(static one => $"{one.Rule} {one.Location.Cell}"));
    }

    [Fact]
    public void A_hidden_unit_is_told()
    {
        var book = new WorkbookFile().Sheet("B", Rows([Heading, [1, "Thôn An", 4, 1, 3], [2, "Thôn Bình", 4, 1, 3]]).Replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"", StringComparison.Ordinal)).Bytes();

        Assert.Equal(["sheet/hidden-unit B3"], Check(book, null).Select(static one => $"{one.Rule} {one.Location.Cell}"));
    }

    [Fact]
    public void People_are_counted_once_and_against_the_allocation()
    {
        var book = new WorkbookFile().Sheet("B", Rows([Heading, [1, "Thôn An", 3, 1, 2], [2, "Thôn An Đông", 1, 0, 1]]))
            .Sheet("DanhSach", Rows(["TT", "Họ và tên", "Năm sinh", "Chức vụ, đơn vị"], [1, "Lê Văn Mẫu", 1980, "Trưởng thôn, thôn An"], [2, "LÊ VĂN MẪU", 1980, "Trưởng thôn, thôn An"],
                [3, "Lê Văn Mẫu", 1991, "Thôn An Đông"], [4, "Trần Thị Mẫu", null, "Thôn An Đông"], [5, "Trần Thị Mẫu", null, "Thôn An"])).Bytes();

        var findings = Check(book, null);

        Assert.Equal(["sheet/repeated-person B3 Error", "sheet/repeated-person B6 Warning", "sheet/list-count C3 Error", "sheet/list-count C3 Error"],
            findings.Select(static one => $"{one.Rule} {one.Location.Cell} {one.Severity}"));
    }

    [Fact]
    public void What_was_filled_has_no_fault()
    {
        var problem = SampleProblem.Read("""{ "total": {"min":8,"max":12}, "percentBase":"total", "units":[{"id":"a","name":"Thôn An","weight":7},{"id":"b","name":"Thôn Bình","weight":5}], "categories":[{"id":"k","name":"Khách mời","weight":3},{"id":"d","name":"Điển hình","weight":7}] }""");
        using var template = AllocationTemplate.For(problem);
        using var made = new MemoryStream();
        WorkbookFiller.Fill(template, problem, SampleProblem.Solved(problem), null, made, TestContext.Current.CancellationToken);

        Assert.Empty(Check(made.ToArray(), problem));
    }

    [Fact]
    public void A_book_without_tables_is_refused() =>
        Assert.Equal("no-table", Assert.Throws<UnreadableDocumentException>(() => Check(new WorkbookFile().Sheet("B", Rows(["a"])).Bytes(), null)).Code);

    private static IReadOnlyList<Finding> Check(byte[] book, AllocationProblem? problem) => SheetChecker.Check(new MemoryStream(book), Plan(), problem, TestContext.Current.CancellationToken);

    private static byte[] Book(object?[][] rows)
    {
        // "=F|V" is a formula with its cached value.
        var xml = Rows([Heading, .. rows.Select(static row => row.Select(static cell => cell is string text && text.StartsWith('=') ? text.Split('|')[0] : cell).ToArray())]);
        foreach (var text in rows.SelectMany(static row => row).OfType<string>().Where(static text => text.StartsWith('=')))
        {
            var (formula, value) = (text.Split('|')[0][1..], text.Split('|')[1]);
            xml = xml.Replace($"<f>{formula}</f>", $"<f>{formula}</f><v>{value}</v>", StringComparison.Ordinal);
        }

        return new WorkbookFile().Sheet("B", xml).Bytes();
    }

    private static PlanText Plan()
    {
        string[] lines =
        [
            "ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ", "Số:     /KH-UBND", "Tân Phú, ngày     tháng 6 năm 2025", "KẾ HOẠCH", "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú lần thứ I (2025 - 2030)",
            "I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng, thành phần đại biểu", "a) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.", "- Thường trực Đảng ủy: 02 đại biểu.",
            "Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Mẫu",
        ];
        return new PlanText { Source = SourceKind.PlainText, Blocks = [.. lines.Select(static (line, index) => new Block { Index = index, Text = line })] };
    }
}
