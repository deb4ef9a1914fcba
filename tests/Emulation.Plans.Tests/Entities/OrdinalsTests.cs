using Emulation.Plans.Entities;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class OrdinalsTests
{
    [Theory]
    [InlineData("lần thứ I", "I", 1)]
    [InlineData("lần thứ II", "II", 2)]
    [InlineData("lần thứ III", "III", 3)]
    [InlineData("lần thứ IV", "IV", 4)]
    [InlineData("lần thứ V", "V", 5)]
    [InlineData("lần thứ VI", "VI", 6)]
    [InlineData("lần thứ IX", "IX", 9)]
    [InlineData("lần thứ X", "X", 10)]
    [InlineData("lần thứ XI", "XI", 11)]
    [InlineData("lần thứ XIV", "XIV", 14)]
    [InlineData("lần thứ XX", "XX", 20)]
    [InlineData("Lần thứ I (2025 – 2030)", "I", 1)]
    [InlineData("LẦN THỨ VI", "VI", 6)]
    [InlineData("LẦN THỨ NHẤT", "I", 1)]
    [InlineData("lần thứ nhất", "I", 1)]
    [InlineData("lần thứ hai", "II", 2)]
    [InlineData("lần thứ ba", "III", 3)]
    [InlineData("lần thứ tư", "IV", 4)]
    [InlineData("lần thứ năm", "V", 5)]
    [InlineData("lần thứ mười", "X", 10)]
    [InlineData("lần thứ mười một", "XI", 11)]
    [InlineData("lần thứ mười lăm", "XV", 15)]
    [InlineData("lần thứ hai mươi", "XX", 20)]
    [InlineData("lần thứ hai mươi mốt", "XXI", 21)]
    [InlineData("lần thứ 1", "I", 1)]
    [InlineData("lần thứ 11", "XI", 11)]
    [InlineData("lần thứ 06", "VI", 6)]
    [InlineData("lần thứ hai tại hội trường", "II", 2)]
    [InlineData("lần thứ nhất của xã", "I", 1)]
    [InlineData("lần  thứ  VI", "VI", 6)]
    [InlineData("lần thứ VI, tiến tới", "VI", 6)]
    [InlineData("lần thứ VI và", "VI", 6)]
    public void Ordinal_is_found(string text, string roman, int value)
    {
        var found = Assert.Single(Ordinals.Find(text, VietnameseText.ToKey(text)));

        Assert.Equal((roman, value), (found.Roman, found.Value));
    }

    [Theory]
    [InlineData("lần thứ hai tại hội trường", "lần thứ hai")]
    [InlineData("Đại hội lần thứ VI năm 2025", "lần thứ VI")]
    [InlineData("họp lần thứ mười một ở tỉnh", "lần thứ mười một")]
    public void Span_ends_with_the_number(string text, string span) =>
        Assert.Equal(span, Assert.Single(Ordinals.Find(text, VietnameseText.ToKey(text))).Span.Slice(text));

    [Theory]
    [InlineData("lần thứ IIII")]
    [InlineData("lần thứ VX")]
    [InlineData("lần thứ XL")]
    [InlineData("lần thứ 0")]
    [InlineData("lần thứ 45")]
    [InlineData("lần thứ 123")]
    [InlineData("lần thứ tự")]
    [InlineData("lần này")]
    [InlineData("thứ hai")]
    [InlineData("thứ Sáu")]
    [InlineData("thứ nhất")]
    [InlineData("ba lần")]
    [InlineData("nhiều lần thứ")]
    [InlineData("phần thứ I")]
    public void What_is_no_ordinal_is_left(string text) => Assert.Empty(Ordinals.Find(text, VietnameseText.ToKey(text)));
}
