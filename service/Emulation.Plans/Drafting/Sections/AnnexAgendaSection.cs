namespace Emulation.Plans.Drafting.Sections;

/// <summary>Phụ lục: chương trình chi tiết, with the hours each part takes.</summary>
public sealed class AnnexAgendaSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("annex_agenda", "Phụ lục: chương trình chi tiết", SectionPlace.Annex, ["Chương trình chi tiết"],
        [
            SectionSlot.Text("annex", "Số phụ lục"),
            SectionSlot.List("rows", "Các nội dung", SectionSlot.Text("time", "Giờ"), SectionSlot.Text("item", "Nội dung"), SectionSlot.Text("actor", "Người thực hiện")),
        ]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("annex", brief.Annex("annex_agenda") ?? "Phụ lục")
        .With("rows", brief.Timetable.Entries.Select(static entry => new SlotValues().With("time", entry.Hours).With("item", entry.Text).With("actor", entry.Actor)));
}
