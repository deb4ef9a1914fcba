namespace Emulation.Plans.Drafting.Sections;

/// <summary>Câu ban hành.</summary>
public sealed class OpeningSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("opening", "Câu mở đầu", SectionPlace.Opening, [], []);

    public override SlotValues Fill(DraftBrief brief) => new();
}
