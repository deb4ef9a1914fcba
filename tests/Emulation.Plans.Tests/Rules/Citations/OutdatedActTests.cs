using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Rules.Citations;

public sealed class OutdatedActTests
{
    private const string Rule = "citations/outdated";

    [Fact]
    public void What_the_law_says_is_looked_up_on_the_plans_day()
    {
        var plan = SamplePlan.Draft("I. NỘI DUNG", "1. Khen theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.");

        Assert.Empty(RuleCheck.Of(Rule, plan, new DateOnly(2025, 6, 30)));
        Assert.Contains("1/7/2025", Assert.Single(RuleCheck.Of(Rule, plan, new DateOnly(2025, 7, 1))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Quán triệt Luật Thi đua, khen thưởng năm 2003.", "06/2022/QH15")]
    [InlineData("1. Theo Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015.", "72/2025/QH15")]
    public void An_ended_act_is_found_with_its_successor(string line, string successor) =>
        Assert.Contains(successor, Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", line)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1. Quán triệt Luật Thi đua, khen thưởng năm 2022.")]
    [InlineData("1. Quán triệt Luật Thi đua, khen thưởng.")]
    [InlineData("1. Văn bản mới thay thế Nghị định số 91/2017/NĐ-CP.")]
    public void Acts_in_force_and_ended_ones_named_as_such_pass(string line) => Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", line));
}
