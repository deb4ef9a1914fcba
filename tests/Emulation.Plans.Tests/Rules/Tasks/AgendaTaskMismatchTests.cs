using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules.Tasks;

public sealed class AgendaTaskMismatchTests
{
    private const string Rule = "tasks/agenda-mismatch";

    [Fact]
    public void Task_for_a_part_the_agenda_lacks_is_found()
    {
        var finding = Assert.Single(Check("- Khen thưởng;", "mời ba gương nông dân giao lưu tại Hội nghị."));
        Assert.EndsWith("giao lưu tại Hội nghị", finding.Quote);
        Assert.Contains("Giao lưu với điển hình", finding.Message);
    }

    [Theory]
    [InlineData("- Giao lưu với các gương;", "mời ba gương nông dân giao lưu tại Hội nghị.")]
    [InlineData("- Khen thưởng;", "mời ba gương nông dân giao lưu với thanh niên.")]
    public void Task_that_the_agenda_answers_passes(string line, string task) => Assert.Empty(Check(line, task));

    private static IReadOnlyList<Finding> Check(string line, string task) => RuleCheck.Draft(
        Rule, "I. CHƯƠNG TRÌNH HỘI NGHỊ", "- Khai mạc;", "- Báo cáo tổng kết;", line, "- Bế mạc.", "II. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế: " + task);
}
