using Emulation.Plans.Drafting;

namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class StageSectionTests
{
    [Fact]
    public void Its_words_are_the_template_s_and_every_plan_has_it()
    {
        var brief = SampleBrief.Of(new Plans.Facts.PlanFacts());
        var values = SampleBrief.Fill("stage", brief);

        Assert.Empty(values.Texts);
        Assert.Empty(values.Lists);
        Assert.True(SectionCatalogue.Find("stage")!.IsNeeded(brief));
    }
}
