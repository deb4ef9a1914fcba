using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Rules.Names;

public sealed class OwnUnitKindMismatchTests
{
    private const string Rule = "names/own-unit-kind";

    [Theory]
    [InlineData("1. Đài truyền thanh phường đưa tin về hội nghị.")]
    [InlineData("1. Mặt trận phường chọn gương tốt ở khu dân cư.")]
    public void Other_kind_is_found_with_its_fix(string line)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. PHÂN CÔNG", line));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.EndsWith(" phường", finding.Quote);
        Assert.Contains("phải là “xã”", finding.Message);
        Assert.Equal(new Fix(FixKind.Guarded, finding.Quote[..^"phường".Length] + "xã"), finding.Fix);
        Assert.Equal(finding.Quote, line.Substring(finding.Location.Start, finding.Location.Length));
    }

    [Theory]
    [InlineData("1. Đài truyền thanh xã đưa tin về hội nghị.")]
    [InlineData("1. Học cách làm của các xã, phường trong tỉnh.")]
    [InlineData("1. Học cách làm của phường Hòa Bình.")]
    [InlineData("1. Dự hội nghị cấp phường, xã do tỉnh mở.")]
    [InlineData("1. Theo hướng dẫn cho xã, phường mới lập.")]
    [InlineData("1. Kế thừa phong trào của thị trấn Tân Phú trước khi sắp xếp.")]
    public void Own_kind_lists_and_named_places_pass(string line) => Assert.Empty(RuleCheck.Draft(Rule, "I. PHÂN CÔNG", line));

    [Theory]
    [InlineData("1. Tuyên truyền trên địa bàn phường Tân Phú.", "phường Tân Phú")]
    [InlineData("1. Nhà văn hóa thị trấn Tân Phú là nơi đón tiếp.", "thị trấn Tân Phú")]
    public void The_own_name_with_another_kind_is_found(string line, string wrong)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. PHÂN CÔNG", line));

        Assert.EndsWith(wrong, finding.Quote);
        Assert.EndsWith("xã Tân Phú", finding.Fix!.Replacement);
    }

    [Fact]
    public void Province_may_speak_of_any_kind() =>
        Assert.Empty(RuleCheck.Of(Rule, SamplePlan.Parent("I. PHÂN CÔNG", "1. Đài truyền thanh phường đưa tin.")));
}
