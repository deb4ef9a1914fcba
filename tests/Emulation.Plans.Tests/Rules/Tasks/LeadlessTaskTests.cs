using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Tasks;

public sealed class LeadlessTaskTests
{
    private const string Rule = "tasks/leadless";

    [Fact]
    public void Tasks_without_a_unit_are_one_note()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. TỔ CHỨC THỰC HIỆN", "1. Kê ghế và treo cờ trước buổi khai mạc.", "2. Quét dọn sân trụ sở cho sạch."));
        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Single(finding.Related);
        Assert.StartsWith("2 nhiệm vụ", finding.Message);
    }

    [Fact]
    public void Task_of_a_unit_passes() => Assert.Empty(RuleCheck.Draft(Rule, "I. TỔ CHỨC THỰC HIỆN", "1. Công an xã: giữ trật tự trước cổng."));
}
