namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class TotalNotCoveringTests
{
    [Fact]
    public void The_formula_is_named_although_its_value_is_right() =>
        Assert.Equal(["sheet/total-range C4"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|0|0|0||\n||Tổng cộng|=SUM(C2:C2) → 4|1|3||"));

    [Fact]
    public void A_sum_of_every_cell_covers() =>
        Assert.Empty(SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|2|1|1||\n||Tổng cộng|=C2+C3 → 6|2|4||"));
}
