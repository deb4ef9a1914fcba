using Emulation.Plans.Facts;

namespace Emulation.Plans.Drafting;

/// <summary>Quyền hạn, chức vụ người ký: a committee's papers are signed on its behalf, by a vice chairman for the chairman (Nghị định 30/2020/NĐ-CP, Điều 13).</summary>
internal static class SignatureLines
{
    public static IReadOnlyList<string> Of(DraftBrief brief) => brief.Facts.Signer?.Title switch
    {
        SignerTitle.Chairman => ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        SignerTitle.ViceChairman => ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        _ => ["TM. ỦY BAN NHÂN DÂN", DraftBrief.Blank],
    };
}
