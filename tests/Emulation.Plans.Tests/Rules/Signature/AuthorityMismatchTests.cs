using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Signature;

public sealed class AuthorityMismatchTests
{
    private const string Rule = "signature/authority";

    [Theory]
    [InlineData("PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH")]
    [InlineData("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH")]
    [InlineData("TL. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "TL. CHỦ TỊCH")]
    public void Authority_that_does_not_fit_is_found(string quote, params string[] lines) => Assert.Equal(quote, Assert.Single(Check(lines)).Quote);

    [Theory]
    [InlineData("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")]
    [InlineData("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")]
    public void The_forms_of_the_decree_pass(params string[] lines) => Assert.Empty(Check(lines));

    private static IReadOnlyList<Finding> Check(string[] lines) => RuleCheck.Draft(Rule, ["I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "Nơi nhận:", "- Đảng ủy xã;", "- Lưu: VT.", .. lines]);
}
