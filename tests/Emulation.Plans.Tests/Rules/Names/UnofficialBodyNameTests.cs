namespace Emulation.Plans.Tests.Rules.Names;

public sealed class UnofficialBodyNameTests
{
    private const string Rule = "names/official-name";

    [Theory]
    [InlineData("1. Trình Hội đồng thi đua khen thưởng xã.", "Trình Hội đồng thi đua khen thưởng xã.", "Trình Hội đồng Thi đua - Khen thưởng xã.")]
    [InlineData("1. Trình Hội đồng Thi đua, Khen thưởng xã.", "Trình Hội đồng Thi đua, Khen thưởng xã.", "Trình Hội đồng Thi đua - Khen thưởng xã.")]
    [InlineData("1. Mời Uỷ ban kiểm tra Đảng ủy.", "Mời Uỷ ban kiểm tra Đảng ủy.", "Mời Ủy ban Kiểm tra Đảng ủy.")]
    [InlineData("1. Mời Ban chỉ huy Quân sự xã.", "Mời Ban chỉ huy Quân sự xã.", "Mời Ban Chỉ huy quân sự xã.")]
    [InlineData("1. Mời Đoàn Thanh niên cộng sản Hồ Chí Minh xã.", "Mời Đoàn Thanh niên cộng sản Hồ Chí Minh xã.", "Mời Đoàn Thanh niên Cộng sản Hồ Chí Minh xã.")]
    [InlineData("1. Giao Văn phòng HĐND-UBND xã.", "Giao Văn phòng HĐND-UBND xã.", "Giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.")]
    public void Another_form_is_found_with_the_official_one(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Trình Hội đồng Thi đua - Khen thưởng xã, Hội đồng TĐKT tỉnh.")]
    [InlineData("1. Mời Uỷ ban Kiểm tra Đảng uỷ.")]
    [InlineData("1. Giao Văn phòng HĐND và UBND xã.")]
    [InlineData("1. PHÒNG KINH TẾ")]
    [InlineData("1. Mời Ban Chỉ huy quân sự, BCHQS.")]
    [InlineData("1. Việc thi đua, khen thưởng của hội đồng trường.")]
    public void Official_names_and_short_forms_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

    [Fact]
    public void A_long_dash_is_only_a_note()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Trình Hội đồng Thi đua – Khen thưởng xã."));

        Assert.Equal(Emulation.Plans.Rules.Severity.Note, finding.Severity);
    }
}
