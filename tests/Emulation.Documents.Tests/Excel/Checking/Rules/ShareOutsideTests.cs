namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class ShareOutsideTests
{
    [Fact]
    public void About_leaves_five_points() =>
        Assert.Empty(SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|5|2|3||\n|2|Thôn Bình|5|1|4||"));

    [Fact]
    public void Beyond_them_the_column_is_named() =>
        Assert.Equal(["sheet/share D4"], SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|3|1||\n|2|Thôn Bình|4|3|1||\n|3|Thôn Cát|2|1|1||"));

    [Fact]
    public void At_most_leaves_nothing() =>
        Assert.Equal(["sheet/share D3"], SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời không quá 30%.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|5|2|3||\n|2|Thôn Bình|5|2|3||"));
}
