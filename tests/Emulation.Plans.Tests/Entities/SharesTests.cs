using System.Globalization;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class SharesTests
{
    [Theory]
    [InlineData("chiếm 70% tổng số", "= 70", "70%")]
    [InlineData("70 %", "= 70", "70 %")]
    [InlineData("khoảng 70%", "~ 70", "khoảng 70%")]
    [InlineData("khoảng 70 %", "~ 70", "khoảng 70 %")]
    [InlineData("chiếm khoảng 30%", "~ 30", "khoảng 30%")]
    [InlineData("ít nhất 35%", ">= 35", "ít nhất 35%")]
    [InlineData("tối thiểu đạt 35%", ">= 35", "tối thiểu đạt 35%")]
    [InlineData("không dưới 35%", ">= 35", "không dưới 35%")]
    [InlineData("không thấp hơn 35%", ">= 35", "không thấp hơn 35%")]
    [InlineData("không ít hơn 35%", ">= 35", "không ít hơn 35%")]
    [InlineData("không quá 30%", "<= 30", "không quá 30%")]
    [InlineData("không vượt quá 30%", "<= 30", "không vượt quá 30%")]
    [InlineData("tối đa 30%", "<= 30", "tối đa 30%")]
    [InlineData("tối đa không quá 30%", "<= 30", "tối đa không quá 30%")]
    [InlineData("trên 50%", "> 50", "trên 50%")]
    [InlineData("dưới 50%", "< 50", "dưới 50%")]
    [InlineData("đạt trên 90%", "> 90", "trên 90%")]
    [InlineData("hơn 50%", "> 50", "hơn 50%")]
    [InlineData("vượt 50%", "> 50", "vượt 50%")]
    [InlineData("nhỏ hơn 50%", "< 50", "nhỏ hơn 50%")]
    [InlineData("chưa đến 20%", "< 20", "chưa đến 20%")]
    [InlineData("từ 35% trở lên", ">= 35", "từ 35% trở lên")]
    [InlineData("35% tổng số đại biểu trở lên", ">= 35", "35% tổng số đại biểu trở lên")]
    [InlineData("10% trở xuống", "<= 10", "10% trở xuống")]
    [InlineData("70 phần trăm", "= 70", "70 phần trăm")]
    [InlineData("bảy mươi phần trăm", "= 70", "bảy mươi phần trăm")]
    [InlineData("33,3%", "= 33.3", "33,3%")]
    [InlineData("0,5%", "= 0.5", "0,5%")]
    [InlineData("100%", "= 100", "100%")]
    [InlineData("60 - 70%", "= 60..70", "60 - 70%")]
    [InlineData("60% - 70%", "= 60..70", "60% - 70%")]
    [InlineData("từ 60% đến 70%", "= 60..70", "từ 60% đến 70%")]
    [InlineData("70% (bảy mươi phần trăm)", "= 70", "70%", 2)]
    [InlineData("hai phần ba số đại biểu", "= 66.67 2/3", "hai phần ba")]
    [InlineData("ít nhất hai phần ba tổng số đại biểu", ">= 66.67 2/3", "ít nhất hai phần ba")]
    [InlineData("2/3 tổng số đại biểu", "= 66.67 2/3", "2/3")]
    [InlineData("không quá 1/3 số đại biểu", "<= 33.33 1/3", "không quá 1/3")]
    [InlineData("một nửa số đại biểu", "= 50 1/2", "một nửa")]
    [InlineData("quá nửa số đại biểu", "> 50 1/2", "quá nửa")]
    public void Share_is_found(string text, string expected, string span, int count = 1)
    {
        var found = Shares.Find(text, VietnameseText.ToKey(text));

        Assert.Equal(count, found.Count);
        Assert.Equal(expected, Describe(found[0]));
        Assert.Equal(span, found[0].Span.Slice(text));
    }

    [Theory]
    [InlineData("không quá 10% tập thể, 5% cá nhân", "<= 10; <= 5")]
    [InlineData("điển hình khoảng 70%; khách mời khoảng 30%", "~ 70; ~ 30")]
    [InlineData("ít nhất 35% nữ. Khách mời 10%", ">= 35; = 10")]
    public void Each_share_keeps_its_comparison(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Shares.Find(text, VietnameseText.ToKey(text)).Select(Describe)));

    [Theory]
    [InlineData("150 đại biểu")]
    [InlineData("trước ngày 1/2")]
    [InlineData("thời gian 1/2 ngày")]
    [InlineData("phần lớn đại biểu")]
    [InlineData("phần thứ nhất")]
    [InlineData("số 01/KH-UBND")]
    [InlineData("nửa ngày")]
    [InlineData("thành phần đại biểu")]
    public void What_is_no_share_is_left(string text) => Assert.Empty(Shares.Find(text, VietnameseText.ToKey(text)));

    private static string Describe(Share share)
    {
        var fraction = share.Numerator is null ? "" : $" {share.Numerator}/{share.Denominator}";
        var upTo = share.UpTo is { } top ? ".." + top.ToString(CultureInfo.InvariantCulture) : "";
        return $"{ComparisonJsonConverter.Sign(share.Op)} {share.Percent.ToString("0.##", CultureInfo.InvariantCulture)}{upTo}{fraction}";
    }
}
