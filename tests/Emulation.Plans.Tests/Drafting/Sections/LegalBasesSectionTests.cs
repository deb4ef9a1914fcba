namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class LegalBasesSectionTests
{
    [Theory]
    [InlineData(2024, 12, 28, "98/2023/NĐ-CP")]
    [InlineData(2025, 6, 30, "98/2023/NĐ-CP")]
    [InlineData(2025, 7, 1, "152/2025/NĐ-CP")]
    public void The_law_is_that_of_the_day_of_the_plan(int year, int month, int day, string decree)
    {
        var brief = SampleBrief.Of(SampleBrief.Facts with { Issue = new Plans.Facts.IssueFacts(new DateOnly(year, month, day), null) });

        var bases = SampleBrief.Texts(SampleBrief.Fill("legal_bases", brief), "bases").ToList();

        Assert.Equal(2, bases.Count);
        Assert.StartsWith("Luật Thi đua, khen thưởng", bases[0], StringComparison.Ordinal);
        Assert.Contains(decree, bases[1], StringComparison.Ordinal);
    }
}
