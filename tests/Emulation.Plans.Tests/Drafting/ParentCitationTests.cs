using Emulation.Plans.Drafting;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Drafting;

public sealed class ParentCitationTests
{
    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", "Ủy ban nhân dân tỉnh Bình Minh")]
    [InlineData("ỦY BAN NHÂN DÂN THÀNH PHỐ LẠNG SƠN", "Ủy ban nhân dân thành phố Lạng Sơn")]
    [InlineData("Ủy ban nhân dân huyện Đồng Lâm", "Ủy ban nhân dân huyện Đồng Lâm")]
    [InlineData("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH BÌNH MINH", "Hội đồng Thi đua - Khen thưởng tỉnh Bình Minh")]
    [InlineData(null, "……")]
    public void An_issuer_in_capitals_is_written_as_in_a_sentence(string? head, string written) => Assert.Equal(written, ParentCitation.Issuer(head));

    [Fact]
    public void A_parent_is_cited_in_full() => Assert.Equal(
        "Quyết định số 9/QĐ-UBND ngày 05 tháng 6 năm 2025 của Ủy ban nhân dân tỉnh Bình Minh về tổ chức Đại hội 2025 - 2030",
        ParentCitation.Of(new SourceDocument("9/QĐ-UBND", new DateOnly(2025, 6, 5), "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", "Tổ chức Đại hội 2025-2030")));

    [Fact]
    public void What_the_parent_does_not_say_is_left_open() => Assert.Equal(
        "Kế hoạch số ……/KH-UBND ngày …… của …… về ……", ParentCitation.Of(new SourceDocument(null, null, null, null)));
}
