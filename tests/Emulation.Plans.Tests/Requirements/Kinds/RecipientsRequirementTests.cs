using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class RecipientsRequirementTests
{
    private static readonly string[] Opening = ["ỦY BAN NHÂN DÂN", "TỈNH BÌNH MINH", "KẾ HOẠCH", "Gặp mặt điển hình tiên tiến các cấp", "I. MỤC ĐÍCH", "- Động viên phong trào."];

    [Fact]
    public void The_lines_under_the_heading_are_the_recipients()
    {
        var requirement = Assert.Single(Extract([.. Opening, "Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đặng Thị Thử"]));

        Assert.Equal(new TextValue("- Sở Nội vụ; - Lưu: VT."), requirement.Value);
        Assert.Equal(["- Sở Nội vụ;", "- Lưu: VT."], requirement.Quote);
        Assert.Equal((Modality.Info, Binding.Self), (requirement.Modality, requirement.Binds));
    }

    [Fact]
    public void A_foot_without_a_list_has_no_recipients() =>
        Assert.Empty(Extract([.. Opening, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Đặng Thị Thử"]));

    [Fact]
    public void Nothing_is_asked_of_a_draft_whose_foot_is_its_own() =>
        Assert.Empty(SamplePlan.Check(RequirementKind.Recipients, SamplePlan.Parent(), SamplePlan.Draft()));

    private static IEnumerable<Requirement> Extract(params string[] paragraphs) =>
        RequirementExtractor.Extract(SamplePlan.Of(paragraphs), "parent:0").Requirements.Where(static requirement => requirement.Kind == RequirementKind.Recipients);
}
