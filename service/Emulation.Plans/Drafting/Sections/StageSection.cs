namespace Emulation.Plans.Drafting.Sections;

/// <summary>Nội dung ma-két và khẩu hiệu.</summary>
public sealed class StageSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("stage", "Ma-két, khẩu hiệu", SectionPlace.Body, ["Ma-két, khẩu hiệu", "Trang trí khánh tiết"], []);

    public override SlotValues Fill(DraftBrief brief) => new();
}
