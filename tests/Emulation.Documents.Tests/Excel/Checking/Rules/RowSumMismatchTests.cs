namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class RowSumMismatchTests
{
    [Fact]
    public void The_total_of_the_row_is_named() =>
        Assert.Equal(["sheet/row-sum C3"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|5|2|2||\n|3|Thôn Cát|1|0|1||"));

    [Fact]
    public void A_quality_counts_people_a_second_time() =>
        Assert.Empty(SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Nữ|\n|1|Thôn An|4|1|3|2|\n|2|Thôn Bình|4|2|2|2|"));
}
