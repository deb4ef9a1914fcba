using System.Globalization;
using Emulation.Plans.Drafting;
using Emulation.Plans.Drafting.Papers;

namespace Emulation.Plans.Tests.Drafting.Papers;

public sealed class ProgrammePaperTests
{
    [Fact]
    public void Its_minutes_add_up_to_the_total_and_its_hours_are_the_annex_s()
    {
        var brief = SampleBrief.Of();
        var values = new ProgrammePaper().Fill(new PaperBrief(brief, []));

        Assert.Equal("240", values.Texts["total"]);
        Assert.Equal(240, values.Lists["rows"].Sum(static row => int.Parse(row.Texts["minutes"], CultureInfo.InvariantCulture)));
        Assert.Equal(SampleBrief.Fill("annex_agenda", brief).Lists["rows"].Select(static row => row.Texts["time"]), values.Lists["rows"].Select(static row => row.Texts["time"]));
    }
}
