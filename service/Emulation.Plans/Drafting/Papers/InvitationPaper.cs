namespace Emulation.Plans.Drafting.Papers;

/// <summary>Giấy mời (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7): one page for each of the list.</summary>
public sealed class InvitationPaper : ConferencePaper
{
    // Lists often write the form of address into the name.
    private static readonly string[] Addresses = ["Ông ", "Bà ", "Đồng chí ", "Đ/c ", "Anh ", "Chị ", "Đại diện ", "Lãnh đạo "];

    public override PaperDescriptor Descriptor { get; } = new("invitation", "Giấy mời", "giay-moi.docx",
        [
            SectionSlot.List("invitations", "Các giấy mời",
                SectionSlot.Text("guest", "Người được mời, chức vụ, đơn vị"), SectionSlot.List("authority", "Quyền hạn, chức vụ người ký", SectionSlot.Text("line", "Một dòng"))),
        ],
        [DraftTexts.EventName, "event.date", "event.weekday", "event.start", "event.venue", "issuer.name", "signer.name"]);

    public override SlotValues Fill(PaperBrief brief)
    {
        var guests = brief.Invitees.Select(GuestOf).DefaultIfEmpty($"Ông (Bà) {DraftBrief.Blank}");
        return new SlotValues().With("invitations", guests.Select(guest => new SlotValues().With("guest", guest).With("authority", "line", SignatureLines.Of(brief.Plan))));
    }

    /// <summary>"Ông Nguyễn Văn A, Bí thư Chi bộ, thôn Hà".</summary>
    internal static string GuestOf(Invitee invitee)
    {
        var isAddressed = invitee.Salutation is null && Array.Exists(Addresses, address => invitee.Name.StartsWith(address, StringComparison.OrdinalIgnoreCase));
        return string.Join(", ", new[] { isAddressed ? invitee.Name : $"{invitee.Salutation ?? "Ông (Bà)"} {invitee.Name}", invitee.Position, invitee.Unit }.Where(static part => part.Length > 0));
    }
}
