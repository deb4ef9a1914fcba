using Emulation.Plans.Requirements;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Tổ chức điểm: only where the parent has chosen this very unit.</summary>
public sealed class PilotSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("pilot", "Tổ chức điểm", SectionPlace.Body, ["Tổ chức điểm", "Chỉ đạo điểm"],
        [SectionSlot.List("pilots", "Yêu cầu của cấp trên về làm điểm", SectionSlot.Text("pilot", "Một câu"))]);

    public override bool IsNeeded(DraftBrief brief) => Chosen(brief).Any();

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("pilots", "pilot", Chosen(brief).Select(requirement => CarriedText.Upper(brief.Own(requirement.Quote)) + "."));

    private static IEnumerable<Requirement> Chosen(DraftBrief brief) => brief.Required(RequirementKind.Pilot).Where(static requirement => requirement.Condition is not null);
}
