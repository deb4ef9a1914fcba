using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Numbering;

public sealed class ShiftedNumberTests
{
    private const string Rule = "numbering/shifted";

    [Fact]
    public void Section_behind_a_repeated_one_is_found()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "II. NỘI DUNG", "II. KINH PHÍ", "III. PHÂN CÔNG"));
        Assert.StartsWith("III. PHÂN CÔNG", finding.Quote);
        Assert.Contains("phải là IV", finding.Message);
        Assert.Equal(new Fix(FixKind.Safe, "IV. PHÂN CÔNG"), finding.Fix);
    }

    [Fact]
    public void Every_number_behind_is_found_with_its_own_due() =>
        Assert.Equal(["4. Mời khách.", "5. Treo cờ."], RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Họp tổ.", "2. Kê ghế.", "2. In giấy.", "3. Mời khách.", "4. Treo cờ.").Select(static finding => finding.Fix!.Replacement));

    [Fact]
    public void Order_that_takes_up_the_right_number_again_passes() =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "II. NỘI DUNG", "II. KINH PHÍ", "IV. PHÂN CÔNG"));
}
