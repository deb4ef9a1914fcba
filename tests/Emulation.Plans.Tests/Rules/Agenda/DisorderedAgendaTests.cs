using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Agenda;

public sealed class DisorderedAgendaTests
{
    private const string Rule = "agenda/disordered";

    [Fact]
    public void Closing_before_the_opening_is_one_finding()
    {
        var finding = Assert.Single(Check("- Bế mạc;", "- Khai mạc;", "- Báo cáo tổng kết;", "- Khen thưởng."));
        Assert.StartsWith("Bế mạc", finding.Quote);
        Assert.Contains("phải ngược lại", finding.Message);
    }

    [Fact]
    public void Usual_order_passes() => Assert.Empty(Check("- Tuyên bố lý do và khai mạc;", "- Báo cáo tổng kết;", "- Khen thưởng;", "- Tham luận;", "- Bế mạc."));

    private static IReadOnlyList<Finding> Check(params string[] lines) => RuleCheck.Draft(Rule, ["I. CHƯƠNG TRÌNH HỘI NGHỊ", .. lines]);
}
