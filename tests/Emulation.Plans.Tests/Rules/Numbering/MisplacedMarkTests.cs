using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Numbering;

public sealed class MisplacedMarkTests
{
    private const string Rule = "numbering/misplaced-mark";

    [Fact]
    public void Slogans_among_tasks_are_one_finding_with_their_owner()
    {
        var finding = Assert.Single(RuleCheck.Draft(
            Rule, "I. TRANG TRÍ", "- Treo các khẩu hiệu sau:", "+ Trong hội trường.", "- Bà con chung tay dựng xây quê mới!", "- Tân Phú vững bước đi lên!", "+ Ngoài cổng.", "- Mời đội kèn."));
        Assert.StartsWith("- Bà con chung tay", finding.Quote);
        Assert.Equal(2, finding.Related.Count);
        Assert.StartsWith("+ Trong hội trường", finding.Related[0].Quote);
        Assert.Equal(new Fix(FixKind.Guarded, null), finding.Fix);
    }

    [Fact]
    public void List_of_slogans_alone_passes() =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. KHẨU HIỆU", "- Bà con chung tay dựng xây quê mới!", "- Tân Phú vững bước đi lên!"));
}
