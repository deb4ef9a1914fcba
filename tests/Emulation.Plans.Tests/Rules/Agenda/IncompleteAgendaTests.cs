using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Agenda;

public sealed class IncompleteAgendaTests
{
    private const string Rule = "agenda/incomplete";

    [Fact]
    public void Missing_parts_are_named_in_one_note()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. CHƯƠNG TRÌNH HỘI NGHỊ", "- Tuyên bố lý do;", "- Khai mạc;", "- Báo cáo tổng kết;", "- Khen thưởng;", "- Bế mạc."));
        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Contains("Tham luận của điển hình; Phát động thi đua", finding.Message);
    }

    [Fact]
    public void Plan_without_an_agenda_passes() => Assert.Empty(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "1. Ghi nhận công lao."));
}
