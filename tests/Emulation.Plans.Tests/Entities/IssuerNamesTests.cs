using Emulation.Plans.Entities;

namespace Emulation.Plans.Tests.Entities;

public sealed class IssuerNamesTests
{
    [Theory]
    [InlineData("UBND tỉnh", "Ủy ban nhân dân tỉnh Bình Minh", true)]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", "UBND tỉnh Bình Minh", true)]
    [InlineData("UBND tỉnh Bình Minh", "UBND tỉnh Đông Hà", false)]
    [InlineData("Sở Nội vụ", "UBND tỉnh Bình Minh", false)]
    [InlineData(null, "UBND tỉnh Bình Minh", false)]
    [InlineData(null, null, false)]
    public void Names_of_one_office_agree_however_they_are_written(string? one, string? other, bool agree)
    {
        Assert.Equal(agree, IssuerNames.Agree(one, other));
        Assert.Equal(agree, IssuerNames.Agree(other, one));
    }
}
