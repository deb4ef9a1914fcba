using Emulation.Delegates.Problems;
using Emulation.Plans.Allocating;

namespace Emulation.Plans.Tests.Allocating;

public sealed class UnitNestsTests
{
    [Theory]
    [InlineData("Thôn Hà", null, "Đại biểu các thôn", true)]
    [InlineData("THÔN HÀ", null, "Đại biểu 17 thôn, tổ dân phố", true)]
    [InlineData("Tổ dân phố số 3", null, "Đại biểu các thôn, tổ dân phố trên địa bàn xã", true)]
    [InlineData("Phòng Kinh tế", null, "Lãnh đạo các phòng, ban chuyên môn", true)]
    [InlineData("Ban Chỉ huy Quân sự", null, "Lãnh đạo các phòng, ban chuyên môn", false)]
    [InlineData("Thôn Hà", null, "Thường trực Đảng ủy", false)]
    [InlineData("Thôn Hà", null, "Bí thư chi bộ thôn", false)]
    [InlineData("Hà Đông", "Các thôn", "Đại biểu các thôn", true)]
    [InlineData("Hà Đông", "Các bản", "Đại biểu các thôn", false)]
    [InlineData("Thôn Hà", null, "Mỗi thôn", true)]
    public void A_unit_belongs_to_the_line_for_its_kind(string unit, string? heading, string line, bool belongs) =>
        Assert.Equal(belongs ? 0 : -1, UnitNests.Find([line], new DelegationUnit("u", unit, 1, SeatLimits.None, heading)));

    [Fact]
    public void The_longer_kind_and_the_heading_come_first()
    {
        var lines = new[] { "Các tổ", "Các tổ dân phố", "Khối Mặt trận" };

        Assert.Equal(1, UnitNests.Find(lines, new DelegationUnit("u", "Tổ dân phố 1", 1, SeatLimits.None)));
        Assert.Equal(2, UnitNests.Find(lines, new DelegationUnit("u", "Tổ dân phố 1", 1, SeatLimits.None, "Khối Mặt trận")));
    }
}
