using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;

namespace Emulation.Plans.Tests.Drafting;

public sealed class DelegateSharesTests
{
    private static IEnumerable<string> Words(int? total, params string[] lines) => DelegateShares.Of(SampleBrief.Of(
        SampleBrief.Facts with { Delegates = new DelegateFacts { Total = total, Max = total is null ? 120 : null } }, ["I. HỘI NGHỊ CẤP XÃ", "1. Thành phần, số lượng đại biểu", .. lines])).Select(static share => share.Words);

    [Fact]
    public void Without_a_word_of_the_parent_it_is_seventy_to_thirty() => Assert.Equal(
        ["khoảng 70%, tương ứng 105 đại biểu", "khoảng 30%, tương ứng 45 đại biểu"], DelegateShares.Of(SampleBrief.Of()).Select(static share => share.Words[(share.Words.IndexOf(':', StringComparison.Ordinal) + 2)..]));

    [Theory]
    [InlineData(133, 93, 40)]
    [InlineData(1, 1, 0)]
    [InlineData(201, 141, 60)]
    public void Whole_people_add_up_to_the_total(int total, int exemplary, int guests) => Assert.Equal(
        [$"tương ứng {exemplary:00} đại biểu", $"tương ứng {guests:00} đại biểu"], Words(total, "- Khách mời.").Select(static words => words[words.IndexOf("tương ứng", StringComparison.Ordinal)..]));

    [Fact]
    public void One_share_of_the_parent_leaves_the_rest_to_the_other_side() => Assert.Equal(
        ["Đại biểu khách mời và lãnh đạo: khoảng 25%, tương ứng 25 đại biểu", "Đại biểu là tập thể, cá nhân tiêu biểu, người trực tiếp lao động, sản xuất: khoảng 75%, tương ứng 75 đại biểu"],
        Words(100, "- Đại biểu khách mời và lãnh đạo chiếm không quá 25% tổng số đại biểu."));

    [Fact]
    public void A_range_has_shares_but_no_numbers() =>
        Assert.All(Words(null), static words => Assert.EndsWith("% tổng số đại biểu", words, StringComparison.Ordinal));

    [Fact]
    public void A_strict_bound_is_kept() =>
        Assert.Contains(Words(100, "- Đại biểu khách mời và lãnh đạo chiếm dưới 30% tổng số đại biểu."), static words => words.Contains("29%", StringComparison.Ordinal));
}
