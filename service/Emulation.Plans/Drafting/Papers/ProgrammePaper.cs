using System.Globalization;

namespace Emulation.Plans.Drafting.Papers;

/// <summary>Chương trình hội nghị: every part with its hours and minutes, for the delegates' hands.</summary>
public sealed class ProgrammePaper : ConferencePaper
{
    public override PaperDescriptor Descriptor { get; } = new("programme", "Chương trình", "chuong-trinh.docx",
        [
            SectionSlot.List("rows", "Các nội dung",
                SectionSlot.Text("number", "Thứ tự"), SectionSlot.Text("time", "Giờ"), SectionSlot.Text("minutes", "Số phút"), SectionSlot.Text("item", "Nội dung"), SectionSlot.Text("actor", "Người thực hiện")),
            SectionSlot.Text("total", "Tổng số phút"),
        ],
        [DraftTexts.EventName, "event.date", "event.venue"]);

    public override SlotValues Fill(PaperBrief brief)
    {
        var entries = brief.Plan.Timetable.Entries;
        return new SlotValues()
            .With("rows", entries.Select(static (entry, index) => new SlotValues()
                .With("number", (index + 1).ToString(CultureInfo.InvariantCulture)).With("time", entry.Hours).With("minutes", entry.Minutes.ToString(CultureInfo.InvariantCulture)).With("item", entry.Text).With("actor", entry.Actor)))
            .With("total", entries.Sum(static entry => entry.Minutes).ToString(CultureInfo.InvariantCulture));
    }
}
