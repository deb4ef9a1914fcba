namespace Emulation.Plans.Drafting.Sections;

/// <summary>Tổ chức thực hiện: a clause a unit, and in it each work it leads.</summary>
public sealed class ImplementationSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("implementation", "Tổ chức thực hiện", SectionPlace.Body, ["Tổ chức thực hiện"],
        [
            SectionSlot.List("units", "Các đơn vị", SectionSlot.Text("unit", "Tên đơn vị"), SectionSlot.List("duties", "Nhiệm vụ", SectionSlot.Text("duty", "Một nhiệm vụ"))),
            SectionSlot.List("references", "Dẫn chiếu phụ lục", SectionSlot.Text("annex", "Số phụ lục")),
        ]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues()
        .With("units", brief.Duties.GroupBy(static duty => duty.Unit, StringComparer.Ordinal).Select(static unit => new SlotValues()
            .With("unit", unit.All(static duty => duty.IsAsked) ? $"Đề nghị {unit.Key}" : unit.Key)
            .With("duties", "duty", ItemTexts.Closed(unit.Select(static duty => duty.Task)))))
        .With("references", "annex", brief.Annex("annex_tasks") is { } annex ? [annex] : []);
}
