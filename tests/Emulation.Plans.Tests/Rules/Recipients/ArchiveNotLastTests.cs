using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Recipients;

public sealed class ArchiveNotLastTests
{
    private const string Rule = "recipients/archive";

    [Theory]
    [InlineData("- Lưu: VT;", "- Lưu: VT;", "- Đảng ủy xã.")]
    [InlineData("- Sở Nội vụ.", "- Đảng ủy xã;", "- Sở Nội vụ.")]
    public void Archive_that_is_missing_or_not_last_is_found(string quote, params string[] lines) => Assert.Equal(quote, Assert.Single(Check(lines)).Quote);

    [Theory]
    [InlineData("- Đảng ủy xã;", "- Lưu: VT.")]
    [InlineData("- Đảng ủy xã;", "- Lưu: VT, VHXH (A).")]
    public void Archive_at_the_end_passes(params string[] lines) => Assert.Empty(Check(lines));

    private static IReadOnlyList<Finding> Check(string[] lines) => RuleCheck.Draft(Rule, ["I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "Nơi nhận:", .. lines, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
}
