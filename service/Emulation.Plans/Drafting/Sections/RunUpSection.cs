namespace Emulation.Plans.Drafting.Sections;

/// <summary>Việc làm từ khi ban hành kế hoạch đến ngày tổ chức.</summary>
public sealed class RunUpSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("run_up", "Hoạt động trước hội nghị", SectionPlace.Body, ["Hoạt động trước ngày tổ chức", "Nội dung trọng tâm trước hội nghị"], []);

    public override SlotValues Fill(DraftBrief brief) => new();
}
