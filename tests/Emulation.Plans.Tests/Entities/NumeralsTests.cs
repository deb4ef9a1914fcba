using System.Globalization;
using Emulation.Plans.Entities;

namespace Emulation.Plans.Tests.Entities;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("02", "2")]
    [InlineData("150", "150")]
    [InlineData("1.500", "1500")]
    [InlineData("12.345.678", "12345678")]
    [InlineData("0,5", "0.5")]
    [InlineData("1,5", "1.5")]
    [InlineData("1.5", "1.5")]
    [InlineData("1.500,25", "1500.25")]
    [InlineData("½", "0.5")]
    [InlineData("¼", "0.25")]
    [InlineData("¾", "0.75")]
    [InlineData("một", "1")]
    [InlineData("hai", "2")]
    [InlineData("năm", "5")]
    [InlineData("mười", "10")]
    [InlineData("mười một", "11")]
    [InlineData("mười lăm", "15")]
    [InlineData("hai mươi", "20")]
    [InlineData("hai mươi mốt", "21")]
    [InlineData("ba mươi tư", "34")]
    [InlineData("ba mươi bốn", "34")]
    [InlineData("chín mươi nhăm", "95")]
    [InlineData("một trăm", "100")]
    [InlineData("một trăm linh năm", "105")]
    [InlineData("một trăm lẻ hai", "102")]
    [InlineData("một trăm mười", "110")]
    [InlineData("một trăm năm mươi", "150")]
    [InlineData("hai trăm bảy mươi lăm", "275")]
    [InlineData("một nghìn", "1000")]
    [InlineData("một nghìn hai trăm", "1200")]
    [InlineData("hai mươi ngàn", "20000")]
    [InlineData("ba triệu năm trăm nghìn", "3500000")]
    [InlineData("một nửa", "0.5")]
    [InlineData("ba phần tư", "0.75")]
    [InlineData("một phần hai", "0.5")]
    public void Number_is_read(string key, string expected)
    {
        Assert.True(Numerals.TryParse(key, out var value));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/2")]
    [InlineData("1.2.3")]
    [InlineData("1,5,2")]
    [InlineData("12a")]
    [InlineData("XI")]
    [InlineData("mươi")]
    [InlineData("mười năm")]
    [InlineData("hai năm")]
    [InlineData("hai mươi năm")]
    [InlineData("một mươi")]
    [InlineData("tư")]
    [InlineData("lăm")]
    [InlineData("trăm")]
    [InlineData("bảy mươi phần trăm")]
    [InlineData("đại biểu")]
    public void What_is_no_number_is_refused(string key) => Assert.False(Numerals.TryParse(key, out _));

    [Theory]
    [InlineData("I", 1)]
    [InlineData("IV", 4)]
    [InlineData("VI", 6)]
    [InlineData("IX", 9)]
    [InlineData("XI", 11)]
    [InlineData("XIV", 14)]
    [InlineData("XX", 20)]
    [InlineData("XXXIX", 39)]
    public void Roman_digits_are_read_and_written(string roman, int value)
    {
        Assert.True(Numerals.TryParseRoman(roman, out var read));
        Assert.Equal(value, read);
        Assert.Equal(roman, Numerals.ToRoman(value));
    }

    [Theory]
    [InlineData("IIII")]
    [InlineData("VV")]
    [InlineData("IXI")]
    [InlineData("XL")]
    [InlineData("")]
    [InlineData("vi")]
    public void Invalid_Roman_digits_are_refused(string roman) => Assert.False(Numerals.TryParseRoman(roman, out _));

    [Theory]
    [InlineData(40, "XL")]
    [InlineData(99, "XCIX")]
    [InlineData(104, "CIV")]
    public void Sections_of_a_long_document_are_counted_on(int value, string roman) => Assert.Equal(roman, Numerals.ToRoman(value));

    [Fact]
    public void Two_thirds_in_words_is_the_fraction() =>
        Assert.True(Numerals.TryParseWords("hai phần ba", out var value) && value == 2m / 3);
}
