using Emulation.Plans.Facts;

namespace Emulation.Plans.Drafting.Sections;

/// <summary>Chữ ký: a committee's plan is signed on its behalf, by a vice chairman for the chairman (Nghị định 30/2020/NĐ-CP, Điều 13).</summary>
public sealed class SignatureSection : PlanSection
{
    public override SectionDescriptor Descriptor { get; } = new("signature", "Chữ ký", SectionPlace.Signature, [],
        [SectionSlot.List("authority", "Quyền hạn, chức vụ", SectionSlot.Text("line", "Một dòng"))]);

    public override SlotValues Fill(DraftBrief brief) => new SlotValues().With("authority", "line", brief.Facts.Signer?.Title switch
    {
        SignerTitle.Chairman => ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        SignerTitle.ViceChairman => ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        _ => ["TM. ỦY BAN NHÂN DÂN", DraftBrief.Blank],
    });
}
