namespace Emulation.Plans.Drafting.Sections;

/// <summary>Việc làm từ khi ban hành kế hoạch đến ngày tổ chức.</summary>
public sealed class RunUpSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("run_up", "Hoạt động trước hội nghị", SectionPlace.Body, ["Hoạt động trước ngày tổ chức", "Nội dung tập trung thực hiện từ nay đến ngày tổ chức"], []);

    public override SlotValues Fill(DraftBrief brief) => new();
}
