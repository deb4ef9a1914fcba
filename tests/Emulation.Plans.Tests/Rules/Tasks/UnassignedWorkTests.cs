namespace Emulation.Plans.Tests.Rules.Tasks;

public sealed class UnassignedWorkTests
{
    private const string Rule = "tasks/unassigned-work";

    [Fact]
    public void Missing_works_are_named()
    {
        var finding = Assert.Single(RuleCheck.Draft(
            Rule, "I. TỔ CHỨC THỰC HIỆN", "1. Phòng Văn hóa - Xã hội: xây dựng báo cáo tổng kết; lập danh sách đại biểu; gửi giấy mời.", "2. Phòng Kinh tế: lập dự toán kinh phí."));
        Assert.Contains("bảo đảm an ninh, trật tự", finding.Message);
        Assert.DoesNotContain("giấy mời", finding.Message);
    }

    [Fact]
    public void Plan_that_leaves_the_works_to_another_passes() => Assert.Empty(RuleCheck.Draft(Rule, "I. TỔ CHỨC THỰC HIỆN", "1. Phòng Văn hóa - Xã hội: xây dựng kế hoạch riêng."));
}
