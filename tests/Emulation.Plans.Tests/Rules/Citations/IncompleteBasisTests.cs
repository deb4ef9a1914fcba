namespace Emulation.Plans.Tests.Rules.Citations;

public sealed class IncompleteBasisTests
{
    private const string Rule = "citations/incomplete";

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 30/KH-UBND của Ủy ban nhân dân tỉnh về thi đua;\nI. NỘI DUNG", "Kế hoạch số 30/KH-UBND của Ủy ban nhân dân tỉnh về thi đua", null)]
    public void A_basis_without_its_day_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["Căn cứ tình hình thực tế;", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 30/KH-UBND ngày 02/02/2025 của Ủy ban nhân dân tỉnh về thi đua;\nI. NỘI DUNG")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng năm 2022;\nI. NỘI DUNG")]
    public void Full_bases_and_laws_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["Căn cứ tình hình thực tế;", .. lines.Split('\n')]));
}
