namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class AnnexDelegatesSectionTests
{
    [Fact]
    public void It_is_the_third_annex() => Assert.Equal("Phụ lục III", SampleBrief.Fill("annex_delegates").Texts["annex"]);
}
