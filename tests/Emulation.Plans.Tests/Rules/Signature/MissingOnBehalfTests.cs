using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules.Signature;

public sealed class MissingOnBehalfTests
{
    private const string Rule = "signature/missing-on-behalf";

    [Fact]
    public void Chairman_without_the_committee_is_found()
    {
        var finding = Assert.Single(Check("CHỦ TỊCH"));
        Assert.Equal("CHỦ TỊCH", finding.Quote);
        Assert.Equal("Lê Thị Mẫu", Assert.Single(finding.Related).Quote);
    }

    [Theory]
    [InlineData(SourceKind.Docx, Severity.Warning)]
    [InlineData(SourceKind.Pdf, Severity.Note)]
    public void Only_a_Word_file_is_known_to_have_all_lines(SourceKind source, Severity severity)
    {
        var plan = SamplePlan.Draft("I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "Nơi nhận:", "- Đảng ủy xã;", "- Lưu: VT.", "CHỦ TỊCH");
        Assert.Equal(severity, Assert.Single(RuleCheck.Of(Rule, new PlanText { Source = source, Blocks = plan.Blocks })).Severity);
    }

    [Fact]
    public void On_behalf_passes() => Assert.Empty(Check("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));

    private static IReadOnlyList<Finding> Check(params string[] lines) => RuleCheck.Draft(Rule, ["I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "Nơi nhận:", "- Đảng ủy xã;", "- Lưu: VT.", .. lines]);
}
