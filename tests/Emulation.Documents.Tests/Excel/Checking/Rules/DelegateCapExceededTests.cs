namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class DelegateCapExceededTests
{
    [Fact]
    public void A_total_over_the_cap_is_named_where_it_stands() =>
        Assert.Equal(["sheet/delegate-cap C5"], SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|6|2|4||\n|2|Thôn Bình|7|2|5||\n|3|Thôn Cát|7|2|5||\n||Tổng cộng|=SUM(C2:C4) → 20|6|14||"));

    [Fact]
    public void Without_a_row_of_the_total_the_rows_are_added() =>
        Assert.Equal(["sheet/delegate-cap C3"], SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: Tối đa 12 đại biểu, trong đó đại biểu khách mời khoảng 30%.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|7|2|5||\n|2|Thôn Bình|7|2|5||"));

    [Fact]
    public void A_range_binds_from_both_sides() =>
        Assert.Equal(["sheet/delegate-cap C3"], SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: từ 20 đến 30 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|7|2|5||\n|2|Thôn Bình|7|2|5||"));

    [Fact]
    public void Under_is_not_up_to() =>
        Assert.Equal(["sheet/delegate-cap C3"], SheetCheck.Cells("1. Số lượng, thành phần đại biểu\na) Số lượng: Dưới 12 đại biểu.\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|6|2|4||\n|2|Thôn Bình|6|2|4||"));
}
