using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Arithmetic;

public sealed class DigitsWordsMismatchTests
{
    private const string Rule = "arithmetic/digits-words";

    [Theory]
    [InlineData("1. Tổ giúp việc gồm 05 (sáu) đồng chí.", "05 (sáu) đồng chí")]
    [InlineData("1. Tặng 12 (mười ba) giấy khen cho các hộ.", "12 (mười ba) giấy khen")]
    public void Different_numbers_are_found(string line, string quote)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. PHÂN CÔNG", line));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(quote, finding.Quote);
        Assert.Contains("khác nhau", finding.Message);
        Assert.Equal("I.1", finding.Location.Path);
    }

    [Theory]
    [InlineData("1. Tổ giúp việc gồm 05 (năm) đồng chí.")]
    [InlineData("1. Tổ giúp việc gồm 05 đồng chí (sáu nam, nữ).")]
    [InlineData("1. Tặng 21 (hai mươi mốt) giấy khen cho các hộ.")]
    public void Equal_numbers_pass(string line) => Assert.Empty(RuleCheck.Draft(Rule, "I. PHÂN CÔNG", line));
}
