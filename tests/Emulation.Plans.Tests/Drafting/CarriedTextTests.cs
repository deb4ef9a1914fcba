using Emulation.Plans.Drafting;
using Emulation.Plans.Entities;

namespace Emulation.Plans.Tests.Drafting;

public sealed class CarriedTextTests
{
    [Theory]
    [InlineData("- Chọn ba mô hình;", "Chọn ba mô hình")]
    [InlineData("2.1. Giai đoạn 2020-2025.", "Giai đoạn 2020 - 2025")]
    [InlineData("mời gia đình (nếu có", "mời gia đình (nếu có)")]
    [InlineData("nếu có) thì mời", "nếu có thì mời")]
    public void A_sentence_loses_the_marks_of_where_it_stood(string text, string clean) => Assert.Equal(clean, CarriedText.Clean(text));

    [Theory]
    [InlineData("UBND các xã lập danh sách", "UBND các xã", "lập danh sách")]
    [InlineData("Lập danh sách", "UBND các xã", "Lập danh sách")]
    [InlineData("Lập danh sách", null, "Lập danh sách")]
    public void The_body_a_duty_was_laid_on_is_left_out(string text, string? lead, string action) => Assert.Equal(action, CarriedText.WithoutLead(text, lead));

    [Theory]
    [InlineData("Chọn mô hình", "chọn mô hình")]
    [InlineData("UBND xã", "UBND xã")]
    public void A_first_capital_goes_but_an_abbreviation_stays(string text, string lower) => Assert.Equal(lower, CarriedText.Lower(text));

    [Theory]
    [InlineData("lấy từ ngân sách xã, theo hội nghị cấp xã", "lấy từ ngân sách phường, theo hội nghị cấp xã")]
    [InlineData("các xã, phường và nguồn xã hội hóa của xã Hà Bắc", "các xã, phường và nguồn xã hội hóa của xã Hà Bắc")]
    public void What_is_said_of_a_xã_is_said_by_a_phường_of_itself(string text, string own) => Assert.Equal(own, CarriedText.InOwnKind(text, UnitKind.Ward));
}
