namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class AnnexAgendaSectionTests
{
    [Fact]
    public void Each_part_begins_when_the_one_before_ends()
    {
        var rows = SampleBrief.Fill("annex_agenda").Lists["rows"].Select(static row => row.Texts["time"].Split(" - ")).ToList();

        Assert.Equal("07 giờ 30", rows[0][0]);
        Assert.All(rows.Zip(rows.Skip(1)), static pair => Assert.Equal(pair.First[1], pair.Second[0]));
    }
}
