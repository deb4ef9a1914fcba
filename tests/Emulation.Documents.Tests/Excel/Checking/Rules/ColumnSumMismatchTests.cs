namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class ColumnSumMismatchTests
{
    [Fact]
    public void Each_column_is_named() =>
        Assert.Equal(["sheet/column-sum C4", "sheet/column-sum D4"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|3|1|2||\n||Tổng cộng|8|3|5||"));

    [Fact]
    public void A_formula_counts_by_its_value() =>
        Assert.Equal(["sheet/column-sum C4"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|3|1|2||\n||Tổng cộng|=SUM(C2:C3) → 6|2|5||"));
}
