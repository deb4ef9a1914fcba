using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Numbering;

public sealed class ForeignPrefixTests
{
    private const string Rule = "numbering/foreign-prefix";

    [Fact]
    public void Prefix_of_another_clause_is_found()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Hội trường", "1.1. Kê ghế.", "2. Khách mời", "1.2. Lập danh sách."));
        Assert.Equal("1.2. Lập danh sách.", finding.Quote);
        Assert.Equal(new Fix(FixKind.Guarded, "2.2. Lập danh sách."), finding.Fix);
    }

    [Fact]
    public void Section_number_as_prefix_passes() => Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1.1. Kê ghế.", "1.2. Lập danh sách."));
}
