namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class TableTotalMismatchTests
{
    private const string Rule = "arithmetic/table-total";

    [Fact]
    public void Wrong_total_row_is_found_in_its_column()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. PHÂN BỔ ĐẠI BIỂU", "|TT|Đơn vị|Chính thức|Khách", "|1|Thôn Đông|12|3", "|2|Thôn Tây|15|4", "||Tổng cộng|30|7"));
        Assert.Equal("30", finding.Quote);
        Assert.Contains("được 27", finding.Message);
        Assert.Equal(["12", "15"], finding.Related.Select(static place => place.Quote));
    }

    [Theory]
    [InlineData("|Đơn vị|Số", "|Thôn Đông|12", "|Thôn Tây|15", "|Tổng cộng|27")]
    [InlineData("|Đơn vị|Số", "|Tổng cộng|27", "|Thôn Đông|12", "|Thôn Tây|15")]
    [InlineData("|Đơn vị|Số", "|Thôn Đông|theo giấy mời", "|Thôn Tây|15", "|Tổng cộng|40")]
    public void Right_or_open_tables_pass(params string[] rows) => Assert.Empty(RuleCheck.Draft(Rule, ["I. PHÂN BỔ ĐẠI BIỂU", .. rows]));

    [Fact]
    public void Rows_that_sum_up_others_are_not_counted_twice() =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. PHÂN BỔ ĐẠI BIỂU", "|TT|Đơn vị|Số", "|I|Khối thôn|27", "|1|Thôn Đông|12", "|2|Thôn Tây|15", "|II|Khối trường|5", "|1|Trường Một|2", "|2|Trường Hai|3", "||Tổng cộng|32"));
}
