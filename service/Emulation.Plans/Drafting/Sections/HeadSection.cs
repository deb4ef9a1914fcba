namespace Emulation.Plans.Drafting.Sections;

/// <summary>Cơ quan ban hành, quốc hiệu, tiêu ngữ, số, địa danh và thời gian.</summary>
public sealed class HeadSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("head", "Phần đầu: cơ quan, quốc hiệu, số, địa danh và thời gian", SectionPlace.Head, [], []);

    public override SlotValues Fill(DraftBrief brief) => new();
}
