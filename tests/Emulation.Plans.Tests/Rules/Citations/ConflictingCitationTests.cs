using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules.Citations;

public sealed class ConflictingCitationTests
{
    private const string Rule = "citations/conflict";

    private static readonly PlanText Parent = SamplePlan.Of(
        "ỦY BAN NHÂN DÂN", "TỈNH SÔNG THAO", "Số: 214/KH-UBND", "Sông Thao, ngày 15 tháng 7 năm 2025", "KẾ HOẠCH", "Tổ chức Hội nghị điển hình tiên tiến các cấp",
        "I. YÊU CẦU", "1. Hội nghị cấp xã hoàn thành trước ngày 20 tháng 9 năm 2025.");

    [Theory]
    [InlineData("1. Thực hiện Kế hoạch số 241/KH-UBND ngày 15/7/2025 của Ủy ban nhân dân tỉnh Sông Thao.", "số 214/KH-UBND, không phải 241/KH-UBND")]
    [InlineData("1. Thực hiện Kế hoạch số 214/KH-UBND ngày 17/7/2025 của UBND tỉnh Sông Thao.", "ban hành ngày 15/7/2025, không phải ngày 17/7/2025")]
    public void The_parent_is_cited_by_its_own_number_and_day(string line, string message) =>
        Assert.Contains(message, Assert.Single(RuleCheck.Of(Rule, SamplePlan.Draft("I. NỘI DUNG", line), Parent)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1. Thực hiện Kế hoạch số 214/KH-UBND ngày 15/7/2025 của UBND tỉnh Sông Thao.")]
    [InlineData("1. Thực hiện Kế hoạch số 214/KH-UBND ngày 15/7/2025 và Kế hoạch số 215/KH-UBND ngày 15/7/2025 của UBND tỉnh Sông Thao.")]
    [InlineData("1. Thực hiện Kế hoạch số 214/KH-UBND ngày 15/7/2024 của UBND tỉnh Sông Thao.")]
    [InlineData("1. Thực hiện Kế hoạch số 9/KH-UBND ngày 15/7/2025 của UBND huyện Sông Mây.")]
    public void Other_acts_and_the_parent_as_it_is_pass(string line) => Assert.Empty(RuleCheck.Of(Rule, SamplePlan.Draft("I. NỘI DUNG", line), Parent));
}
