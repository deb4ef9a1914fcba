using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;

namespace Emulation.Plans.Tests.Drafting;

public sealed class UnitRolesTests
{
    private static readonly DateOnly Before = new(2025, 6, 30);
    private static readonly DateOnly After = new(2025, 7, 1);

    [Fact]
    public void Offices_are_those_of_the_kind_of_unit_and_the_day()
    {
        Assert.Equal("Phòng Văn hóa - Xã hội", UnitRoles.NameOf(UnitRole.Standing, UnitKind.Xa, After));
        Assert.Equal("Bộ phận Văn phòng - Thống kê", UnitRoles.NameOf(UnitRole.Standing, UnitKind.Xa, Before));
        Assert.Equal("Phòng Kinh tế, Hạ tầng và Đô thị", UnitRoles.NameOf(UnitRole.Finance, UnitKind.Phuong, After));
        Assert.Equal("Phòng Kinh tế", UnitRoles.NameOf(UnitRole.Finance, UnitKind.DacKhu, After));
        Assert.Equal("Phòng Tài chính - Kế hoạch", UnitRoles.NameOf(UnitRole.Finance, UnitKind.Huyen, Before));
        Assert.Equal("Sở Nội vụ", UnitRoles.NameOf(UnitRole.Standing, UnitKind.Tinh, After));
        Assert.Equal("Công an thành phố", UnitRoles.NameOf(UnitRole.Police, UnitKind.ThanhPhoTw, After));
    }
}
