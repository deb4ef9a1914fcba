namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class MissingPlanLineTests
{
    [Fact]
    public void A_line_left_out_is_named() =>
        Assert.Equal(["sheet/missing-line B2"], SheetCheck.Cells("1. Số lượng, thành phần đại biểu\n- Thường trực Đảng ủy: 02 đại biểu.\n- Lãnh đạo HĐND xã: 02 đại biểu.\n- Lãnh đạo UBND xã: 03 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thường trực Đảng ủy|2|1|1||\n|2|Lãnh đạo UBND xã|3|1|2||"));

    [Fact]
    public void A_table_of_other_units_is_not_asked() =>
        Assert.Empty(SheetCheck.Cells("1. Số lượng, thành phần đại biểu\n- Thường trực Đảng ủy: 02 đại biểu.\n- Lãnh đạo HĐND xã: 02 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|2|1|1||\n|2|Thôn Bình|3|1|2||"));
}
