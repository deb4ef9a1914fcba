using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class SignatureRequirementTests
{
    private static readonly string[] Opening = ["ỦY BAN NHÂN DÂN", "TỈNH BÌNH MINH", "KẾ HOẠCH", "Gặp mặt điển hình tiên tiến các cấp", "I. MỤC ĐÍCH", "- Động viên phong trào."];

    [Fact]
    public void Authority_office_and_name_are_the_signature()
    {
        var requirement = Assert.Single(Extract([.. Opening, "Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đặng Thị Thử"]));

        Assert.Equal(new TextValue("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Đặng Thị Thử"), requirement.Value);
        Assert.Equal(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đặng Thị Thử"], requirement.Quote);
        Assert.Equal((Modality.Info, Binding.Self), (requirement.Modality, requirement.Binds));
    }

    [Fact]
    public void A_foot_without_authority_has_no_signature() =>
        Assert.Empty(Extract([.. Opening, "Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT."]));

    [Fact]
    public void Nothing_is_asked_of_a_draft_whose_foot_is_its_own() =>
        Assert.Empty(SamplePlan.Check(RequirementKind.Signature, SamplePlan.Parent(), SamplePlan.Draft()));

    private static IEnumerable<Requirement> Extract(params string[] paragraphs) =>
        RequirementExtractor.Extract(SamplePlan.Of(paragraphs), "parent:0").Requirements.Where(static requirement => requirement.Kind == RequirementKind.Signature);
}
