namespace Emulation.Documents.Tests.Excel.Checking.Rules;

public sealed class UnitOutsideLimitsTests
{
    [Fact]
    public void Both_sides_bind() =>
        Assert.Equal(["sheet/unit-limits C2", "sheet/unit-limits C3"], SheetCheck.Cells("{\"total\": 10, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1, \"max\": 3}, {\"id\": \"b\", \"name\": \"Thôn Bình\", \"weight\": 1, \"min\": 5}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|4|1|3||"));

    [Fact]
    public void At_the_limits_is_within_them() =>
        Assert.Empty(SheetCheck.Cells("{\"total\": 10, \"units\": [{\"id\": \"a\", \"name\": \"Thôn An\", \"weight\": 1, \"max\": 4}, {\"id\": \"b\", \"name\": \"Thôn Bình\", \"weight\": 1, \"min\": 4}]}\n|TT|Đơn vị|Tổng số đại biểu|Khách mời|Điển hình|Ghi chú|\n|1|Thôn An|4|1|3||\n|2|Thôn Bình|4|1|3||"));
}
