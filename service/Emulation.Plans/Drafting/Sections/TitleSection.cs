namespace Emulation.Plans.Drafting.Sections;

/// <summary>Tên loại và trích yếu.</summary>
public sealed class TitleSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("title", "Tên loại và trích yếu", SectionPlace.Title, [], []);

    public override SlotValues Fill(DraftBrief brief) => new();
}
