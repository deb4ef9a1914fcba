namespace Emulation.Plans.Tests.Rules.Citations;

public sealed class SymbolMismatchTests
{
    private const string Rule = "citations/symbol";

    [Theory]
    [InlineData("1. Theo Kế hoạch số 12/QĐ-UBND ngày 05/5/2025 của tỉnh.", "Kế hoạch số 12/QĐ-UBND", null)]
    [InlineData("1. Theo Công văn số 40/HD-SNV ngày 05/5/2025 của tỉnh.", "Công văn số 40/HD-SNV", null)]
    public void A_symbol_of_another_kind_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Theo Kế hoạch số 12/KH-UBND ngày 05/5/2025 của tỉnh.")]
    [InlineData("1. Theo Công văn số 40/SNV-TĐKT ngày 05/5/2025.")]
    [InlineData("1. Theo Chỉ thị số 34-CT/TW ngày 07/4/2014.")]
    [InlineData("1. Theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025.")]
    public void Fitting_and_party_symbols_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
