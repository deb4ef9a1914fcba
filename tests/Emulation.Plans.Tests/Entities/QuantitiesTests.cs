using System.Globalization;
using Emulation.Plans.Entities;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Entities;

public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("Số lượng: 150 đại biểu.", "= 150 đại biểu", "150 đại biểu")]
    [InlineData("Tối đa 150 đại biểu", "<= 150 đại biểu", "Tối đa 150 đại biểu")]
    [InlineData("Số đại biểu tối đa là 150 đại biểu", "<= 150 đại biểu", "tối đa là 150 đại biểu")]
    [InlineData("Số lượng tối đa: 150 đại biểu", "<= 150 đại biểu", "tối đa: 150 đại biểu")]
    [InlineData("không quá 300 đại biểu", "<= 300 đại biểu", "không quá 300 đại biểu")]
    [InlineData("không  quá 300 người", "<= 300 người", "không  quá 300 người")]
    [InlineData("không vượt quá 200 đại biểu", "<= 200 đại biểu", "không vượt quá 200 đại biểu")]
    [InlineData("không được vượt quá 200 đại biểu", "<= 200 đại biểu", "không được vượt quá 200 đại biểu")]
    [InlineData("tối đa không quá 120 đại biểu", "<= 120 đại biểu", "tối đa không quá 120 đại biểu")]
    [InlineData("không nhiều hơn 20 tập thể", "<= 20 tập thể", "không nhiều hơn 20 tập thể")]
    [InlineData("không dưới 50 cá nhân", ">= 50 cá nhân", "không dưới 50 cá nhân")]
    [InlineData("không được dưới 50 cá nhân", ">= 50 cá nhân", "không được dưới 50 cá nhân")]
    [InlineData("không ít hơn 03 tham luận", ">= 3 tham luận", "không ít hơn 03 tham luận")]
    [InlineData("không thấp hơn 10 đơn vị", ">= 10 đơn vị", "không thấp hơn 10 đơn vị")]
    [InlineData("ít nhất 02 tập thể", ">= 2 tập thể", "ít nhất 02 tập thể")]
    [InlineData("tối thiểu 05 đồng chí", ">= 5 đồng chí", "tối thiểu 05 đồng chí")]
    [InlineData("dưới 200 cán bộ, công chức", "< 200 cán bộ", "dưới 200 cán bộ")]
    [InlineData("Xã có trên 200 cán bộ", "> 200 cán bộ", "trên 200 cán bộ")]
    [InlineData("hơn 100 hội viên", "> 100 hội viên", "hơn 100 hội viên")]
    [InlineData("quá 150 đại biểu", "> 150 đại biểu", "quá 150 đại biểu")]
    [InlineData("chưa đến 30 người", "< 30 người", "chưa đến 30 người")]
    [InlineData("từ 200 người trở lên", ">= 200 người", "từ 200 người trở lên")]
    [InlineData("từ 200 cán bộ, công chức, viên chức trở lên", ">= 200 cán bộ", "từ 200 cán bộ, công chức, viên chức trở lên")]
    [InlineData("50 hộ trở xuống", "<= 50 hộ", "50 hộ trở xuống")]
    [InlineData("khoảng 100 đại biểu", "~ 100 đại biểu", "khoảng 100 đại biểu")]
    [InlineData("gần 100 đại biểu", "~ 100 đại biểu", "gần 100 đại biểu")]
    [InlineData("không quá khoảng 100 đại biểu", "<= 100 đại biểu", "không quá khoảng 100 đại biểu")]
    [InlineData("Dự kiến 120 -150 đại biểu", "= 120..150 đại biểu", "120 -150 đại biểu")]
    [InlineData("120 – 150 đại biểu", "= 120..150 đại biểu", "120 – 150 đại biểu")]
    [InlineData("từ 10 đến 15 tập thể", "= 10..15 tập thể", "từ 10 đến 15 tập thể")]
    [InlineData("từ 10 tập thể đến 15 tập thể", "= 10..15 tập thể", "từ 10 tập thể đến 15 tập thể")]
    [InlineData("05 (năm) đồng chí", "= 5 đồng chí", "05 (năm) đồng chí")]
    [InlineData("150 (một trăm năm mươi) đại biểu", "= 150 đại biểu", "150 (một trăm năm mươi) đại biểu")]
    [InlineData("hai đồng chí dẫn chương trình", "= 2 đồng chí", "hai đồng chí")]
    [InlineData("mười lăm tập thể", "= 15 tập thể", "mười lăm tập thể")]
    [InlineData("1.200 đoàn viên", "= 1200 đoàn viên", "1.200 đoàn viên")]
    [InlineData("tối đa mỗi thôn 05 đại biểu", "<= 5 đại biểu", "tối đa mỗi thôn 05 đại biểu")]
    [InlineData("nhiều hơn hoặc bằng 20 người", ">= 20 người", "nhiều hơn hoặc bằng 20 người")]
    [InlineData("trong số 40 đại biểu", "= 40 đại biểu", "40 đại biểu")]
    public void Count_is_found(string text, string expected, string span)
    {
        var found = Assert.Single(Quantities.Find(text, VietnameseText.ToKey(text)));

        Assert.Equal(expected, Describe(found));
        Assert.Equal(span, found.Span.Slice(text));
        Assert.False(found.DigitsDisagreeWithWords);
    }

    [Theory]
    [InlineData("không quá 02 tập thể, 05 cá nhân", "<= 2 tập thể; <= 5 cá nhân")]
    [InlineData("10-15 tập thể và 30 cá nhân", "= 10..15 tập thể; = 30 cá nhân")]
    [InlineData("Tối đa 150 đại biểu, trong đó 20 khách mời", "<= 150 đại biểu; = 20 khách mời")]
    [InlineData("dưới 200 người họp toàn thể, từ 200 người trở lên cử đại biểu", "< 200 người; >= 200 người")]
    [InlineData("lãnh đạo cấp trên 02 đại biểu", "= 2 đại biểu")]
    [InlineData("như đã nêu trên: 05 tập thể", "= 5 tập thể")]
    [InlineData("thành phần nêu trên 05 người", "= 5 người")]
    [InlineData("gồm 10 tập thể, các đơn vị từ cấp xã trở lên", "= 10 tập thể")]
    public void Each_count_keeps_its_own_comparison(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Quantities.Find(text, VietnameseText.ToKey(text)).Select(Describe)));

    [Theory]
    [InlineData("Các nội dung trên đây")]
    [InlineData("dưới đây là danh sách đại biểu")]
    [InlineData("trên cơ sở đề xuất của đơn vị")]
    [InlineData("dưới sự lãnh đạo của Đảng ủy")]
    [InlineData("Điều 5 đơn vị thực hiện")]
    [InlineData("Mục 2 đơn vị chủ trì")]
    [InlineData("theo khoản 1 cá nhân được xét")]
    [InlineData("ngày 20 đại biểu có mặt")]
    [InlineData("ngày 15/8/2025 đại biểu có mặt")]
    [InlineData("Kế hoạch số 199/KH-UBND")]
    [InlineData("năm 2025 đơn vị đã nộp")]
    [InlineData("giai đoạn 2020 - 2025 đơn vị đạt")]
    [InlineData("công tác 5 năm tới")]
    [InlineData("hàng năm đơn vị báo cáo")]
    [InlineData("chiếm 70% đại biểu")]
    [InlineData("1/2 đại biểu")]
    [InlineData("một số đại biểu")]
    [InlineData("một trong các đơn vị")]
    [InlineData("quý 1 đơn vị hoàn thành")]
    [InlineData("lần thứ 2 đoàn tham gia")]
    [InlineData("01 buổi, 15 ngày")]
    public void What_counts_nothing_is_left(string text) => Assert.Empty(Quantities.Find(text, VietnameseText.ToKey(text)));

    [Fact]
    public void Digits_and_words_that_disagree_are_marked()
    {
        const string Text = "cử 05 (sáu) đồng chí phục vụ";

        var found = Assert.Single(Quantities.Find(Text, VietnameseText.ToKey(Text)));

        Assert.True(found.DigitsDisagreeWithWords);
        Assert.Equal(5, found.Min);
        Assert.Equal("05 (sáu)", found.NumberSpan.Slice(Text));
    }

    [Theory]
    [InlineData("- Thường trực Đảng ủy: 02;", "= 2 ")]
    [InlineData("- Trưởng thôn: 7.", "= 7 ")]
    [InlineData("Bí thư chi bộ: 10 - 12", "= 10..12 ")]
    [InlineData("Khách mời: tối đa 15", "<= 15 ")]
    [InlineData("Lãnh đạo: 05 (năm)", "= 5 ")]
    public void Bare_count_ends_an_allocation_line(string text, string expected) =>
        Assert.Equal(expected, Describe(Assert.IsType<Quantity>(Quantities.FindLineCount(text, VietnameseText.ToKey(text)))));

    [Theory]
    [InlineData("Thời gian: ngày 15/8/2025")]
    [InlineData("Căn cứ: Kế hoạch số 5")]
    [InlineData("Tỷ lệ: 70%")]
    [InlineData("Thành phần: đại biểu chính thức")]
    public void Line_without_a_bare_count_has_none(string text) =>
        Assert.Null(Quantities.FindLineCount(text, VietnameseText.ToKey(text)));

    private static string Describe(Quantity quantity)
    {
        var number = quantity.IsRange ? $"{quantity.Min}..{quantity.Max}" : (quantity.Min ?? quantity.Max)!.Value.ToString(CultureInfo.InvariantCulture);
        return $"{ComparisonJsonConverter.Sign(quantity.Op)} {number} {quantity.Noun}";
    }
}
