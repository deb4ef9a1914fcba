namespace Emulation.Plans.Drafting.Papers;

/// <summary>Bảng phân công nhiệm vụ: the duties of the plan, to be handed to each unit.</summary>
public sealed class TaskTablePaper : ConferencePaper
{
    public override PaperDescriptor Descriptor { get; } = new("task_table", "Bảng phân công nhiệm vụ", "phan-cong-nhiem-vu.docx", [DutyRows.Slot], [DraftTexts.EventName, "event.date", "event.venue"]);

    public override SlotValues Fill(PaperBrief brief) => new SlotValues().With("rows", DutyRows.Of(brief.Plan));
}
