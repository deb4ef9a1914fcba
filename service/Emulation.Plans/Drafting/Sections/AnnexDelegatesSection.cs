namespace Emulation.Plans.Drafting.Sections;

/// <summary>Mẫu danh sách đại biểu: rows to be filled by the units.</summary>
public sealed class AnnexDelegatesSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("annex_delegates", "Phụ lục: danh sách đại biểu", SectionPlace.Annex, ["Danh sách đại biểu"],
        [SectionSlot.Text("annex", "Số phụ lục")]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues().With("annex", brief.Annex("annex_delegates") ?? "Phụ lục");
}
