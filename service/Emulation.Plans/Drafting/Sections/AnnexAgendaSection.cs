using System.Globalization;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Phụ lục: chương trình chi tiết, with the hours each part takes.</summary>
public sealed class AnnexAgendaSection : PlanSection
{
    private static readonly TimeOnly Morning = new(7, 30);
    private static readonly TimeOnly Afternoon = new(13, 30);

    public override SectionDescriptor Descriptor { get; } = new("annex_agenda", "Phụ lục: chương trình chi tiết", SectionPlace.Annex, ["Chương trình chi tiết"],
        [
            SectionSlot.Text("annex", "Số phụ lục"),
            SectionSlot.List("rows", "Các nội dung", SectionSlot.Text("time", "Giờ"), SectionSlot.Text("item", "Nội dung"), SectionSlot.Text("actor", "Người thực hiện")),
        ]);

    public override SlotValues Fill(DraftBrief brief)
    {
        var at = brief.Facts.Event?.Session == "afternoon" ? Afternoon : Morning;
        var rows = new List<SlotValues>();
        foreach (var line in AgendaLines.Of(brief))
        {
            var end = at.AddMinutes(line.Minutes);
            rows.Add(new SlotValues().With("time", $"{Hour(at)} - {Hour(end)}").With("item", line.Text).With("actor", line.Actor));
            at = end;
        }

        return new SlotValues().With("annex", brief.Annex("annex_agenda") ?? "Phụ lục").With("rows", rows);
    }

    private static string Hour(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00} giờ {time.Minute:00}");
}
