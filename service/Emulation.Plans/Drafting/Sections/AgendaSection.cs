namespace Emulation.Plans.Drafting.Sections;

/// <summary>Nội dung, chương trình: what the parent demands and what a meeting always has, in the lawful order.</summary>
public sealed class AgendaSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("agenda", "Nội dung, chương trình", SectionPlace.Body,
        ["Nội dung, chương trình", "Chương trình, nội dung hội nghị", "Nội dung chương trình", "Chương trình hội nghị"],
        [
            SectionSlot.List("items", "Các nội dung", SectionSlot.Text("item", "Một nội dung")),
            SectionSlot.List("references", "Dẫn chiếu phụ lục", SectionSlot.Text("annex", "Số phụ lục")),
        ]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("items", "item", ItemTexts.Closed(AgendaLines.Of(brief).Select(static line => line.Text)))
        .With("references", "annex", brief.Annex("annex_agenda") is { } annex ? [annex] : []);
}
