namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class RepeatedUnitTests
{
    [Fact]
    public void The_second_row_is_named() =>
        Assert.Equal(["sheet/repeated-unit B3"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|THÔN  AN|4|1|3||"));

    [Fact]
    public void Letters_composed_another_way_are_the_same() =>
        Assert.Equal(["sheet/repeated-unit B3"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn Ấp|4|1|3||\n|2|Tho\u0302n A\u0302\u0301p|4|1|3||"));

    [Fact]
    public void D_with_a_stroke_is_another_letter() =>
        Assert.Empty(SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn Đông|4|1|3||\n|2|Thôn Dông|4|1|3||"));
}
