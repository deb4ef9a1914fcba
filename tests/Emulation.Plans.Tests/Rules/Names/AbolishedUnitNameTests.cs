using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Rules.Names;

public sealed class AbolishedUnitNameTests
{
    private const string Rule = "names/abolished-unit";

    [Fact]
    public void What_the_law_says_is_looked_up_on_the_plans_day()
    {
        var plan = SamplePlan.Draft("I. NỘI DUNG", "1. Đề nghị UBND các huyện cử người dự.");

        Assert.Empty(RuleCheck.Of(Rule, plan, new DateOnly(2025, 6, 30)));
        Assert.Contains("1/7/2025", Assert.Single(RuleCheck.Of(Rule, plan, new DateOnly(2025, 7, 1))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Tính cả thành tích do UBND huyện công nhận trước khi sắp xếp.")]
    [InlineData("1. Theo Kế hoạch số 5/KH-UBND ngày 02/01/2025 của Ủy ban nhân dân huyện Bình An về thi đua.")]
    [InlineData("1. Sở Nội vụ và Phòng Văn hóa - Xã hội tổng hợp.")]
    public void History_and_cited_documents_pass(string line) => Assert.Empty(RuleCheck.Of(Rule, SamplePlan.Draft("I. NỘI DUNG", line), new DateOnly(2025, 8, 1)));
}
