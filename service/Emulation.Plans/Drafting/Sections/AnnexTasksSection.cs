namespace Emulation.Plans.Drafting.Sections;

/// <summary>Phụ lục: bảng phân công, every work with its one lead, its partners and its day.</summary>
public sealed class AnnexTasksSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("annex_tasks", "Phụ lục: bảng phân công nhiệm vụ", SectionPlace.Annex, ["Phân công nhiệm vụ"],
        [SectionSlot.Text("annex", "Số phụ lục"), DutyRows.Slot]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues().With("annex", brief.Annex("annex_tasks") ?? "Phụ lục").With("rows", DutyRows.Of(brief));
}
