using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Recipients;

public sealed class UninformedSuperiorTests
{
    private const string Rule = "recipients/uninformed-superior";

    [Fact]
    public void Issuer_of_a_basis_is_asked_for()
    {
        var finding = Assert.Single(Check("- Ủy ban nhân dân tỉnh;"));
        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Contains("Sở Nội vụ", finding.Quote);
    }

    [Fact]
    public void Issuer_among_the_recipients_passes() => Assert.Empty(Check("- UBND tỉnh; Sở Nội vụ;"));

    private static IReadOnlyList<Finding> Check(string line) => RuleCheck.Draft(
        Rule, "Thực hiện Công văn số 9/SNV-TĐ ngày 02/6/2025 của Sở Nội vụ về tổ chức hội nghị;", "I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "Nơi nhận:", line, "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
}
