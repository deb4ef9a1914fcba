namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class PlanLineMismatchTests
{
    [Fact]
    public void The_row_of_the_line_is_named() =>
        Assert.Equal(["sheet/plan-line C2"], SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n- Thường trực Đảng ủy: 02 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thường trực Đảng ủy|3|1|2||\n|2|Thôn An|4|1|3||"));

    [Fact]
    public void Letter_case_makes_no_other_line() =>
        Assert.Empty(SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n- Thường trực Đảng ủy: 02 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|THƯỜNG TRỰC ĐẢNG ỦY|2|1|1||\n|2|Thôn An|4|1|3||"));
}
