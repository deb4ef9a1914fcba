using Emulation.Plans.Drafting;
using Emulation.Plans.Drafting.Papers;

namespace Emulation.Plans.Tests.Drafting.Papers;

public sealed class InvitationPaperTests
{
    [Theory]
    [InlineData(null, "Nguyễn Văn A", "Bí thư Chi bộ", "thôn Hà", "Ông (Bà) Nguyễn Văn A, Bí thư Chi bộ, thôn Hà")]
    [InlineData("Bà", "Trần Thị B", "", "Trường Tiểu học", "Bà Trần Thị B, Trường Tiểu học")]
    [InlineData(null, "Ông Đỗ Mười Hai", "", "", "Ông Đỗ Mười Hai")]
    [InlineData(null, "Bàng Văn C", "", "", "Ông (Bà) Bàng Văn C")]
    public void A_guest_is_addressed_once(string? salutation, string name, string position, string unit, string shown) =>
        Assert.Equal(shown, InvitationPaper.GuestOf(new Invitee(3, salutation, name, position, unit)));

    [Fact]
    public void Each_guest_has_an_invitation_and_without_a_list_one_is_left_open()
    {
        var brief = SampleBrief.Of();
        Invitee[] guests = [new(3, null, "Lê A", "", ""), new(4, null, "Lê B", "", "")];

        Assert.Equal(["Ông (Bà) Lê A", "Ông (Bà) Lê B"], Guests(new PaperBrief(brief, guests)));
        Assert.Equal(["Ông (Bà) ……"], Guests(new PaperBrief(brief, [])));
    }

    private static IEnumerable<string> Guests(PaperBrief brief) => new InvitationPaper().Fill(brief).Lists["invitations"].Select(static invitation => invitation.Texts["guest"]);
}
