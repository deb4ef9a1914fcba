using Emulation.Plans.Facts;

namespace Emulation.Plans.Tests.Drafting.Sections;

public sealed class SignatureSectionTests
{
    [Theory]
    [InlineData(SignerTitle.Chairman, "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH")]
    [InlineData(SignerTitle.ViceChairman, "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH")]
    [InlineData(null, "TM. ỦY BAN NHÂN DÂN|……")]
    public void A_vice_chairman_signs_for_the_chairman(SignerTitle? title, string lines) => Assert.Equal(
        lines.Split('|'), SampleBrief.Texts(SampleBrief.Fill("signature", SampleBrief.Of(SampleBrief.Facts with { Signer = new SignerFacts("Lê Thị B", title) })), "authority"));
}
