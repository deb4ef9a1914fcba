using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Tasks;

public sealed class UnclearLeadTests
{
    private const string Rule = "tasks/unclear-lead";

    [Fact]
    public void Two_units_told_the_same_work_are_found()
    {
        var finding = Assert.Single(Check("- Chuẩn bị âm thanh cho Hội nghị.", "- Lắp đặt âm thanh, ánh sáng tại hội trường."));
        Assert.StartsWith("Lắp đặt âm thanh", finding.Quote);
        Assert.Contains("Văn phòng HĐND và UBND và Phòng Kinh tế", finding.Message);
        Assert.StartsWith("Chuẩn bị âm thanh", Assert.Single(finding.Related).Quote);
    }

    [Theory]
    [InlineData("- Phối hợp với Phòng Kinh tế trang trí hội trường.", "- Phối hợp với Văn phòng HĐND và UBND trang trí hội trường.", "chỉ phối hợp")]
    [InlineData("- Chủ trì trang trí hội trường.", "- Chủ trì trang trí hội trường, cổng chào.", "cả hai đều chủ trì")]
    [InlineData("- Phụ trách trang trí khánh tiết trong và ngoài hội trường.", "- Phối hợp với Văn phòng HĐND và UBND trang trí khánh tiết trong và ngoài hội trường (cờ, hoa, pa nô).", "phần việc cụ thể")]
    public void Unclear_roles_are_found_with_their_reason(string first, string second, string reason) => Assert.Contains(reason, Assert.Single(Check(first, second)).Message);

    [Theory]
    [InlineData("- Chủ trì trang trí hội trường.", "- Phối hợp với Văn phòng HĐND và UBND trang trí hội trường.")]
    [InlineData("- Trang trí hội trường.", "- Phối hợp với Văn phòng HĐND và UBND trang trí hội trường.")]
    [InlineData("- Tuyên truyền về Hội nghị.", "- Tuyên truyền trong bà con.")]
    public void Clear_roles_and_works_of_everybody_pass(string first, string second) => Assert.Empty(Check(first, second));

    private static IReadOnlyList<Finding> Check(string first, string second) =>
        RuleCheck.Draft(Rule, "I. TỔ CHỨC THỰC HIỆN", "1. Văn phòng HĐND và UBND", first, "2. Phòng Kinh tế", second);
}
