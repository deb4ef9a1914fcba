namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class NumberAsTextTests
{
    [Fact]
    public void The_cell_is_named() =>
        Assert.Equal(["sheet/number-as-text C3"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|'4|1|3||"));

    [Fact]
    public void A_word_is_no_number() =>
        Assert.Empty(SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3|4 người|\n|2|Thôn Bình|4|1|3||"));
}
