namespace Emulation.Plans.Drafting.Sections;

/// <summary>Câu kết.</summary>
public sealed class ClosingSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("closing", "Câu kết", SectionPlace.Closing, [], []);

    public override SlotValues Fill(DraftBrief brief) => new();
}
