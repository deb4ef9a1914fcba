namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class MissingUnitTests
{
    [Fact]
    public void A_unit_without_a_row_is_named() =>
        Assert.Equal(["sheet/missing-unit B3"], SheetCheck.Cells("{\"total\": 10, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1}, {\"id\": \"b\", \"name\": \"Thôn Bình\", \"weight\": 1}, {\"id\": \"c\", \"name\": \"Thôn Cát\", \"weight\": 1}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|4|1|3||"));

    [Fact]
    public void Without_a_problem_none_is_missing() =>
        Assert.Empty(SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|4|1|3||"));
}
