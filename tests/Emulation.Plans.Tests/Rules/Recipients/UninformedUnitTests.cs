using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Recipients;

public sealed class UninformedUnitTests
{
    private const string Rule = "recipients/uninformed-unit";

    [Fact]
    public void Units_with_a_task_are_named_once()
    {
        var finding = Assert.Single(Check("- Đảng ủy xã;"));
        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Contains("Phòng Kinh tế; Công an", finding.Message);
        Assert.Equal(2, finding.Related.Count);
    }

    [Theory]
    [InlineData("- Phòng Kinh tế; Công an xã;")]
    [InlineData("- Các cơ quan, đơn vị;")]
    public void Units_that_are_told_pass(string line) => Assert.Empty(Check(line));

    private static IReadOnlyList<Finding> Check(string line) => RuleCheck.Draft(
        Rule, "I. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế: lập dự toán.", "2. Công an xã: giữ trật tự trước cổng.", "Nơi nhận:", line, "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
}
