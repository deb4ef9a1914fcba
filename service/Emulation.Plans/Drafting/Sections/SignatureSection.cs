namespace Emulation.Plans.Drafting.Sections;

/// <summary>Chữ ký.</summary>
public sealed class SignatureSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("signature", "Chữ ký", SectionPlace.Signature, [],
        [SectionSlot.List("authority", "Quyền hạn, chức vụ", SectionSlot.Text("line", "Một dòng"))]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues().With("authority", "line", SignatureLines.Of(brief));
}
