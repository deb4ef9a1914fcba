using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class TaskRequirementTests
{
    private static readonly string[] Heading = ["I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã, phường"];

    [Theory]
    [InlineData("- Rà soát danh sách điển hình của từng thôn.", new string[0], "Rà soát danh sách điển hình của từng thôn.")]
    [InlineData("- Phối hợp với Hội Nông dân tổ chức trưng bày nông sản.", new[] { "Hội Nông dân" }, "tổ chức trưng bày nông sản.")]
    public void A_task_falls_to_the_unit_of_its_heading(string line, string[] with, string action)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Task, [.. Heading, line]));

        var value = Assert.IsType<TaskValue>(requirement.Value);

        Assert.Equal(("Ủy ban nhân dân các xã, phường", action), (value.Lead, value.Action));
        Assert.Equal(with, value.With);
        Assert.Equal([line[2..]], requirement.Quote);
    }

    [Theory]
    [InlineData("- Nhiệt liệt chào mừng hội nghị!")]
    [InlineData("- Rà soát danh sách điển hình xong trước ngày 10/6/2025.")]
    [InlineData("- Lập dự toán kinh phí hội nghị.")]
    public void A_slogan_a_dated_task_and_a_task_about_money_are_no_plain_task(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Task, [.. Heading, line]));

    [Theory]
    [InlineData("- Rà soát danh sách điển hình của từng thôn.", "- Rà soát danh sách điển hình của từng thôn.", Verdict.Met)]
    [InlineData("- Rà soát danh sách điển hình của từng thôn.", "- Chuẩn bị hoa tươi.", Verdict.Missing)]
    [InlineData("- Xây dựng kế hoạch riêng của địa phương.", "- Chuẩn bị hoa tươi.", Verdict.Met)]
    public void The_draft_must_lay_the_task_on_someone(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.Task, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }

    [Fact]
    public void Whom_a_department_guides_has_not_got_its_duty()
    {
        var requirement = Assert.Single(SamplePlan.Extract(
            RequirementKind.Task, "I. TỔ CHỨC THỰC HIỆN", "1. Sở Nội vụ theo dõi, đôn đốc UBND các xã, phường thực hiện kế hoạch."));

        Assert.Equal((AdministrativeLevel.Any, Binding.Self), (requirement.Level, requirement.Binds));
    }

    [Fact]
    public void A_duty_with_its_list_is_one_task()
    {
        var requirement = Assert.Single(SamplePlan.Extract(
            RequirementKind.Task, "I. TỔ CHỨC THỰC HIỆN", "1. Văn phòng", "- Trang trí hội trường, gồm:", "+ Phông nền;", "+ Hoa tươi."));

        Assert.Equal("Văn phòng", Assert.IsType<TaskValue>(requirement.Value).Lead);
    }

    [Fact]
    public void An_assignment_outside_the_implementation_section_is_a_task()
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.Task, "I. CÔNG TÁC CHUẨN BỊ", "1. Giao Sở Nội vụ chuẩn bị tài liệu phát cho đại biểu."));

        Assert.Equal("Sở Nội vụ", Assert.IsType<TaskValue>(requirement.Value).Lead);
    }
}
