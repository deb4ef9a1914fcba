namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class HiddenUnitTests
{
    [Fact]
    public void The_row_is_named() =>
        Assert.Equal(["sheet/hidden-unit B3"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n(ẩn) |2|Thôn Bình|4|1|3||"));
}
