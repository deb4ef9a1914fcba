using System.Globalization;

namespace Emulation.Plans.Drafting.Papers;

/// <summary>Kịch bản điều hành: for each part of the programme what is said, by whom, and what must stand ready.</summary>
public sealed class ChairScriptPaper : ConferencePaper
{
    public override PaperDescriptor Descriptor { get; } = new("chair_script", "Kịch bản điều hành", "kich-ban-dieu-hanh.docx",
        [
            SectionSlot.List("steps", "Các bước",
                SectionSlot.Text("number", "Thứ tự"), SectionSlot.Text("time", "Giờ"), SectionSlot.Text("item", "Nội dung"), SectionSlot.Text("actor", "Người thực hiện"), SectionSlot.Text("cue", "Lời dẫn"),
                SectionSlot.List("preparations", "Việc cần sẵn sàng", SectionSlot.Text("preparation", "Một việc, đơn vị chủ trì"))),
        ],
        [DraftTexts.EventName, "event.date", "event.venue", "issuer.name"]);

    public override SlotValues Fill(PaperBrief brief) => new SlotValues().With("steps", brief.Plan.Timetable.Entries.Select((entry, index) => new SlotValues()
        .With("number", (index + 1).ToString(CultureInfo.InvariantCulture))
        .With("time", entry.Hours)
        .With("item", entry.Text)
        .With("actor", entry.Actor)
        .With("cue", ChairCues.Of(entry, brief.Plan))
        .With("preparations", "preparation", ChairCues.WorksFor(entry.Code)
            .SelectMany(work => brief.Plan.Duties.Where(duty => duty.Work == work)).Select(static duty => $"{CarriedText.Upper(duty.Task)}: {duty.Unit}"))));
}
