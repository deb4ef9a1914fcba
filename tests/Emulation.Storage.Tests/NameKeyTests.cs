using System.Text;

namespace Emulation.Storage.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Hòa", "Hoà")]
    [InlineData("khoẻ", "KHỎE")]
    [InlineData("Thuý Uý", "thúy úy")]
    [InlineData("Đại hội", "ĐẠI HỘI")]
    [InlineData("Kế  hoạch\u00a0năm ", "Kế hoạch năm")]
    [InlineData("nghiêng", "NGHIÊNG")]
    public void Spellings_of_one_name_are_equal(string one, string other)
    {
        Assert.Equal(NameKey.Of(one), NameKey.Of(other));
        Assert.Equal(NameKey.Of(one), NameKey.Of(other.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Hoa", "Hòa")]
    [InlineData("Đông", "Dông")]
    [InlineData("Hoàn", "Hoán")]
    [InlineData("an", "ân")]
    [InlineData("u", "ư")]
    [InlineData("à a", "a à")]
    public void Different_names_are_not(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));
}
