namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class RepeatedTotalTests
{
    private const string Rule = "arithmetic/repeated-total";

    [Fact]
    public void Same_total_twice_in_a_section_is_found()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng đại biểu", "- Số lượng đại biểu: 150 đại biểu.", "2. Thành phần đại biểu", "- Tổng số đại biểu: 150 đại biểu."));
        Assert.StartsWith("Tổng số đại biểu", finding.Quote);
    }

    [Fact]
    public void Other_section_may_say_it_again() =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. TỔ CHỨC HỘI NGHỊ", "1. Số lượng đại biểu", "- Số lượng đại biểu: 150 đại biểu.", "II. PHÂN BỔ ĐẠI BIỂU", "- Tổng số đại biểu: 150 đại biểu."));

    [Fact]
    public void Last_row_of_a_table_adds_up_what_was_announced() =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. PHÂN BỔ ĐẠI BIỂU", "1. Tổng số đại biểu: 150 đại biểu, theo bảng:", "|Thành phần|Số lượng", "|Khách mời|50", "|Các thôn|100", "|Tổng cộng|150"));
}
