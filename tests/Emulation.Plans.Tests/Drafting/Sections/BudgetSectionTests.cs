namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class BudgetSectionTests
{
    [Fact]
    public void The_parent_s_source_is_carried_over_and_the_estimate_referred_to()
    {
        var values = SampleBrief.Fill("budget", "I. KINH PHÍ", "1. Kinh phí cấp xã lấy từ nguồn ngân sách xã.");

        Assert.Equal(["Kinh phí cấp xã lấy từ nguồn ngân sách xã."], SampleBrief.Texts(values, "sources"));
        Assert.Equal(["Phụ lục IV"], SampleBrief.Texts(values, "references"));
    }
}
