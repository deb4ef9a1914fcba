namespace Emulation.Plans.Tests.Rules.Punctuation;

public sealed class MisplacedSpaceTests
{
    private const string Rule = "punctuation/space";

    [Theory]
    [InlineData("1. Số người dự : 120.", "Số người dự : 120.", "Số người dự: 120.")]
    [InlineData("1. Hát ( 3 bài) ở sân.", "Hát ( 3 bài) ở sân.", "Hát (3 bài) ở sân.")]
    [InlineData("1. Mời khách,bạn cùng dự.", "Mời khách,bạn cùng dự.", "Mời khách, bạn cùng dự.")]
    [InlineData("1. Các tổ chức…Sau đó họp.", "Các tổ chức…Sau đó họp.", "Các tổ chức… Sau đó họp.")]
    [InlineData("1. Treo “ Thi đua” ở cổng.", "Treo “ Thi đua” ở cổng.", "Treo “Thi đua” ở cổng.")]
    [InlineData("1. Lưu VHXH(HT).", "Lưu VHXH(HT).", "Lưu VHXH (HT).")]
    public void A_space_too_many_or_too_few_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Họp lúc 7:30, đạt 70,5%, còn 1.500 người.")]
    [InlineData("1. Đăng ở binhminh.gov.vn và TP.Bình Minh.")]
    [InlineData("1. Thực hiện Chỉ thị số 34-CT/TW.")]
    [InlineData("1. Gồm: hoa, quả, v.v.")]
    public void Numbers_addresses_and_abbreviations_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
