using System.Globalization;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Phụ lục: bảng phân công, every work with its one lead, its partners and its day.</summary>
public sealed class AnnexTasksSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("annex_tasks", "Phụ lục: bảng phân công nhiệm vụ", SectionPlace.Annex, ["Phân công nhiệm vụ"],
        [
            SectionSlot.Text("annex", "Số phụ lục"),
            SectionSlot.List("rows", "Các việc", SectionSlot.Text("number", "Thứ tự"), SectionSlot.Text("task", "Công việc"), SectionSlot.Text("lead", "Đơn vị chủ trì"), SectionSlot.Text("partners", "Đơn vị phối hợp"), SectionSlot.Text("deadline", "Thời hạn")),
        ]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("annex", brief.Annex("annex_tasks") ?? "Phụ lục")
        .With("rows", brief.Duties.Select((duty, index) => new SlotValues()
            .With("number", (index + 1).ToString(CultureInfo.InvariantCulture))
            .With("task", duty.Task)
            .With("lead", duty.Unit)
            .With("partners", string.Join("; ", duty.With))
            .With("deadline", duty.Deadline is { } day ? DraftDates.Short(day) : brief.Facts.Event?.Date is null ? DraftBrief.Blank : "Thường xuyên")));
}
