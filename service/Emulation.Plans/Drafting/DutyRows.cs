using System.Globalization;

namespace Emulation.Plans.Drafting;

/// <summary>Các dòng của bảng phân công: one a work, the same wherever the table stands.</summary>
internal static class DutyRows
{
    public static SectionSlot Slot { get; } = SectionSlot.List("rows", "Các việc",
        SectionSlot.Text("number", "Thứ tự"), SectionSlot.Text("task", "Công việc"), SectionSlot.Text("lead", "Đơn vị chủ trì"), SectionSlot.Text("partners", "Đơn vị phối hợp"), SectionSlot.Text("deadline", "Thời hạn"));

    public static IEnumerable<SlotValues> Of(DraftBrief brief) => brief.Duties.Select((duty, index) => new SlotValues()
        .With("number", (index + 1).ToString(CultureInfo.InvariantCulture))
        .With("task", duty.Task)
        .With("lead", duty.Unit)
        .With("partners", string.Join("; ", duty.With))
        .With("deadline", duty.Deadline is { } day ? DraftDates.Short(day) : brief.Facts.Event?.Date is null ? DraftBrief.Blank : "Thường xuyên"));
}
