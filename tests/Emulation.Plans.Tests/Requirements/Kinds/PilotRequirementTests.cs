using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class PilotRequirementTests
{
    private static readonly string[] Heading = ["I. CHỈ ĐẠO ĐIỂM"];

    [Theory]
    [InlineData("- Chọn xã Tân Phú làm điểm, hoàn thành trước ngày 20/6/2025.", "xã Tân Phú")]
    [InlineData("- Giao phường Hòa Lạc tổ chức điểm. Hoàn thành trước ngày 20/6/2025.", "phường Hòa Lạc")]
    public void A_pilot_names_its_unit(string line, string unit)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Pilot, [.. Heading, line]));

        Assert.Equal(new TextValue(line[2..]), requirement.Value);
        Assert.Equal([line[2..]], requirement.Quote);
        Assert.Equal(unit, requirement.Condition?.Name);
    }

    [Theory]
    [InlineData("- Chọn xã Tân Phú đăng cai vòng thi.")]
    [InlineData("- Xã Tân Phú rút kinh nghiệm sau hội nghị.")]
    public void Ordinary_guidance_is_no_pilot(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Pilot, [.. Heading, line]));

    [Theory]
    [InlineData("- Chọn xã Tân Phú làm điểm, hoàn thành trước ngày 20/6/2025.", "- Thời gian: ngày 12/6/2025.", Verdict.Met)]
    [InlineData("- Chọn xã Tân Phú làm điểm, hoàn thành trước ngày 20/6/2025.", "- Thời gian: ngày 28/6/2025.", Verdict.Violated)]
    [InlineData("- Chọn một xã làm điểm, hoàn thành trước ngày 20/6/2025.", "- Thời gian: ngày 28/6/2025.", Verdict.NeedsInput)]
    [InlineData("- Chọn phường Hòa Lạc làm điểm, hoàn thành trước ngày 20/6/2025.", "- Thời gian: ngày 28/6/2025.", Verdict.NotApplicable)]
    public void The_pilot_unit_keeps_the_earlier_deadline_and_no_other_does(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.Pilot, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }
}
