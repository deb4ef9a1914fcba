namespace Emulation.Plans.Tests.Rules.Spelling;

public sealed class ImpossibleSyllableTests
{
    private const string Rule = "spelling/syllable";

    [Theory]
    [InlineData("1. Đổi mới hình thưc khen.", "Đổi mới hình thưc khen.", null)]
    [InlineData("1. Nâng cao chấtt lượng.", "Nâng cao chấtt lượng.", null)]
    [InlineData("1. Ghi nhận kếết quả tốt.", "Ghi nhận kếết quả tốt.", null)]
    [InlineData("1. Nghe ngề truyền thống.", "Nghe ngề truyền thống.", null)]
    public void A_word_that_no_syllable_makes_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Khuỷu tay, ngoằn ngoèo, quýt, giếng, nghiêng, thuở, quốc, gì, giữ, rượu, khuếch, xoong, huỳnh, nguyệt, yểu, ỷ.")]
    [InlineData("1. Quay video clip, đăng fanpage.")]
    [InlineData("1. Mời tỉnh Đắk Lắk, xã Krông Pắc, Pleiku.")]
    [InlineData("1. Gửi hộp thư hoa@xã.vn.")]
    public void Vietnamese_foreign_and_place_names_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
