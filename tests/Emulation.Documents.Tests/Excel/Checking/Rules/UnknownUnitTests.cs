namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class UnknownUnitTests
{
    [Fact]
    public void A_row_of_no_unit_is_named() =>
        Assert.Equal(["sheet/unknown-unit B3"], SheetCheck.Cells("{\"total\": 10, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|4|1|3||"));

    [Fact]
    public void Without_a_problem_every_unit_is_known() =>
        Assert.Empty(SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|4|1|3||"));
}
