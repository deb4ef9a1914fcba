using Emulation.Plans.Drafting;
using Emulation.Plans.Drafting.Papers;

namespace Emulation.Plans.Tests.Drafting.Papers;

public sealed class TaskTablePaperTests
{
    [Fact]
    public void Its_rows_are_those_of_the_plan_s_annex()
    {
        var brief = SampleBrief.Of();

        Assert.Equal(
            SampleBrief.Fill("annex_tasks", brief).Lists["rows"].Select(static row => string.Join('|', row.Texts.Values)),
            new TaskTablePaper().Fill(new PaperBrief(brief, [])).Lists["rows"].Select(static row => string.Join('|', row.Texts.Values)));
    }
}
