namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class AnnexCostsSectionTests
{
    [Fact]
    public void Costs_follow_from_the_agenda_and_the_number_of_delegates()
    {
        var rows = SampleBrief.Fill("annex_costs", "I. CHƯƠNG TRÌNH HỘI NGHỊ", "- Văn nghệ chào mừng;", "- Bế mạc.").Lists["rows"];

        Assert.Contains(rows, static row => row.Texts["item"].Contains("văn nghệ", StringComparison.Ordinal));
        Assert.Equal("150", rows.Single(static row => row.Texts["item"] == "Nước uống").Texts["quantity"]);
        Assert.DoesNotContain(SampleBrief.Fill("annex_costs").Lists["rows"], static row => row.Texts["item"].Contains("văn nghệ", StringComparison.Ordinal));
    }
}
