using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Báo cáo tổng kết và tham luận: the outline, with what the parent wants to read in it.</summary>
public sealed class ReportSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("report", "Báo cáo tổng kết, tham luận", SectionPlace.Body, ["Báo cáo tổng kết và tham luận", "Xây dựng báo cáo tổng kết"],
        [SectionSlot.List("contents", "Yêu cầu của cấp trên đối với báo cáo", SectionSlot.Text("content", "Một yêu cầu"))]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("contents", "content", brief.Carried(RequirementKind.ReportContent).Select(static text => CarriedText.Upper(text) + "."));
}
