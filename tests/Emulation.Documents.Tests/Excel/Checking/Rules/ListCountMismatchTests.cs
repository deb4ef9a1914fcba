namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class ListCountMismatchTests
{
    [Fact]
    public void A_unit_is_counted_by_its_longest_name() =>
        Assert.Empty(SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|3|1|2||\n|2|Thôn An Đông|1|0|1||\n[Danh sách]\n|TT|Họ và tên|Đơn vị|\n|1|Lê Văn Một|thôn An|\n|2|Lê Văn Hai|thôn An|\n|3|Lê Văn Ba|Thôn An|\n|4|Lê Văn Bốn|Thôn An Đông|"));

    [Fact]
    public void The_total_and_the_unit_are_named() =>
        Assert.Equal(["sheet/list-count C4", "sheet/list-count C2"], SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|3|1|2||\n|2|Thôn Bình|1|0|1||\n||Tổng cộng|4|1|3||\n[Danh sách]\n|TT|Họ và tên|Đơn vị|\n|1|Lê Văn Một|thôn An|\n|2|Lê Văn Hai|thôn An|\n|3|Lê Văn Ba|Thôn Bình|"));

    [Fact]
    public void A_list_not_begun_is_no_fault() =>
        Assert.Empty(SheetCheck.Cells("|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|3|1|2||\n|2|Thôn Bình|1|0|1||\n[Danh sách]\n|TT|Họ và tên|Đơn vị|"));
}
