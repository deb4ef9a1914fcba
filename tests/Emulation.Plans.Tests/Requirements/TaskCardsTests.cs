using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements;

public sealed class TaskCardsTests
{
    [Fact]
    public void Lines_below_the_work_say_who_leads_who_helps_and_by_when()
    {
        var requirement = Assert.Single(SamplePlan.Extract(
            RequirementKind.TaskDeadline,
            "I. NHIỆM VỤ, GIẢI PHÁP",
            "1. Truyền thông",
            "- Mở chuyên mục về gương tốt trên đài truyền thanh.",
            "Đơn vị chủ trì: Sở Văn hóa và Thể thao.",
            "Đơn vị phối hợp: Báo Bình Minh, Công an tỉnh; các cơ quan, đơn vị liên quan.",
            "Thời gian thực hiện: Tháng 7/2025."));

        Assert.Equal(
            new TaskDeadlineValue("Sở Văn hóa và Thể thao", "Mở chuyên mục về gương tốt trên đài truyền thanh.", new DateOnly(2025, 7, 31)),
            requirement.Value);
        Assert.Equal(["Mở chuyên mục về gương tốt trên đài truyền thanh.", "Đơn vị chủ trì: Sở Văn hóa và Thể thao.", "Thời gian thực hiện: Tháng 7/2025."], requirement.Quote);
        Assert.Equal(Binding.Self, requirement.Binds);
    }

    [Fact]
    public void One_card_serves_every_line_of_work_before_it()
    {
        var tasks = Tasks(
            "- Treo cờ tại trụ sở.", "- Trang trí các trục đường chính.", "- Cơ quan thực hiện: Ủy ban nhân dân cấp xã", "- Thời gian thực hiện: Thường xuyên.",
            "- Mời báo chí.", "- Chủ trì: Văn phòng");

        Assert.Equal(
            [("Ủy ban nhân dân cấp xã", "Treo cờ tại trụ sở."), ("Ủy ban nhân dân cấp xã", "Trang trí các trục đường chính."), ("Văn phòng", "Mời báo chí.")],
            tasks.Select(static task => (task.Lead!, task.Action)));
    }

    [Fact]
    public void A_lead_below_the_issuer_binds_that_level()
    {
        var requirement = Assert.Single(SamplePlan.Extract(
            RequirementKind.Task, "I. NHIỆM VỤ", "1. Treo cờ.", "a) Nhiệm vụ: Treo cờ tại mọi trụ sở.", "b) Cơ quan thực hiện:", "- Đơn vị chủ trì: UBND các xã, phường."));

        Assert.Equal((AdministrativeLevel.Commune, Binding.Subordinates), (requirement.Level, requirement.Binds));
        Assert.Equal(new TaskValue("UBND các xã, phường", [], "Treo cờ tại mọi trụ sở."), (TaskValue)requirement.Value, Same);
    }

    [Fact]
    public void Both_sides_may_stand_on_one_line()
    {
        var task = Assert.Single(Tasks("- Rà soát hồ sơ.", "- Phân công thực hiện: Sở Nội vụ chủ trì, phối hợp với Công an tỉnh, Sở Tài chính."));

        Assert.Equal(("Sở Nội vụ", "Công an tỉnh; Sở Tài chính"), (task.Lead, string.Join("; ", task.With)));
    }

    [Fact]
    public void A_value_may_follow_as_a_list()
    {
        var task = Assert.Single(Tasks("1. Rà soát hồ sơ.", "2. Đơn vị chủ trì:", "- Sở Nội vụ;", "- Sở Tài chính."));

        Assert.Equal("Sở Nội vụ; Sở Tài chính", task.Lead);
    }

    [Theory]
    [InlineData("- Treo cờ tại trụ sở.", "- Thời gian: Thường xuyên.")]
    [InlineData("- Treo cờ tại trụ sở.", "- Đơn vị phối hợp: Công an tỉnh.")]
    public void Without_a_lead_there_is_no_card(params string[] lines) => Assert.Empty(Tasks(lines));

    private static bool Same(TaskValue a, TaskValue b) => a.Lead == b.Lead && a.Action == b.Action && a.With.SequenceEqual(b.With);

    private static List<TaskValue> Tasks(params string[] lines) =>
        [.. SamplePlan.Extract(RequirementKind.Task, ["I. NHIỆM VỤ", .. lines]).Select(static requirement => (TaskValue)requirement.Value)];
}
