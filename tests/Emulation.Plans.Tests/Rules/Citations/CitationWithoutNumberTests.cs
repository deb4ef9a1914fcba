namespace Emulation.Plans.Tests.Rules.Citations;

public sealed class CitationWithoutNumberTests
{
    private const string Rule = "citations/no-number";

    [Theory]
    [InlineData("1. Làm việc theo Quyết định ban hành Quy chế làm việc của Hội đồng.", "theo Quyết định ban hành Quy chế làm việc ", null)]
    public void A_document_named_by_its_subject_alone_is_found(string lines, string quote, string? replacement)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(replacement, finding.Fix?.Replacement);
    }

    [Theory]
    [InlineData("1. Theo Quyết định số 15/QĐ-UBND ngày 02/01/2025 của Ủy ban nhân dân xã ban hành Quy chế làm việc.\n2. Họp theo Quyết định ban hành Quy chế làm việc.")]
    [InlineData("1. Thực hiện Kế hoạch tổ chức Hội nghị.")]
    [InlineData("1. Báo cáo để quyết định ban hành giấy mời.")]
    public void Full_and_later_citations_pass(string lines) => Assert.Empty(RuleCheck.Draft(Rule, ["I. NỘI DUNG", .. lines.Split('\n')]));
}
