using Emulation.Plans.Drafting;
using Emulation.Plans.Drafting.Papers;
using Emulation.Plans.Facts;

namespace Emulation.Plans.Tests.Drafting.Papers;

public sealed class ChairScriptPaperTests
{
    private static readonly DraftBrief Brief = SampleBrief.Of(SampleBrief.Facts with
    {
        Programme = [.. AgendaLines.Codes.Select(static code => new ProgrammeFacts(code, null, code == "A11" ? "Lê Thị Hoa" : null))],
        Tasks = [new TaskFacts("Đoàn Thanh niên", ["reception"])],
    });

    private static readonly IReadOnlyList<SlotValues> Steps = new ChairScriptPaper().Fill(new PaperBrief(Brief, [])).Lists["steps"];

    [Fact]
    public void Every_part_has_words_of_its_own()
    {
        Assert.Equal(Brief.Timetable.Entries.Count, Steps.Count);
        Assert.Equal(Steps.Count, Steps.Select(static step => step.Texts["cue"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Steps, static step => Assert.True(step.Texts["cue"].Length > 30, step.Texts["cue"]));
    }

    [Fact]
    public void A_speaker_is_called_by_name_and_a_title_stands_inside_the_sentence()
    {
        Assert.Contains(Steps, static step => step.Texts["cue"].Contains("kính mời Lê Thị Hoa phát biểu", StringComparison.Ordinal));
        Assert.Contains(Steps, static step => step.Texts["cue"].Contains("kính mời lãnh đạo Ủy ban nhân dân phát biểu khai mạc", StringComparison.Ordinal));
    }

    [Fact]
    public void What_must_stand_ready_is_named_with_the_unit_that_leads_it() =>
        Assert.Contains(SampleBrief.Texts(Steps[0], "preparations"), static one => one.StartsWith("Đón tiếp đại biểu", StringComparison.Ordinal) && one.EndsWith(": Đoàn Thanh niên", StringComparison.Ordinal));
}
