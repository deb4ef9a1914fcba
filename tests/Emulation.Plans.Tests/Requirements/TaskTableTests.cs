using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements;

public sealed class TaskTableTests
{
    private static readonly string[] Head = ["I. TỔ CHỨC THỰC HIỆN", "1. Phân công cụ thể theo bảng sau.", "| STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |"];

    [Fact]
    public void A_row_is_a_task()
    {
        var requirement = Assert.Single(SamplePlan.Extract(
            RequirementKind.TaskDeadline, [.. Head, "| 1 | Dự thảo báo cáo tổng kết | Sở Nội vụ | Sở Tài chính; Công an tỉnh | 10/7/2025 |"]));

        Assert.Equal(new TaskDeadlineValue("Sở Nội vụ", "Dự thảo báo cáo tổng kết", new DateOnly(2025, 7, 10)), requirement.Value);
        Assert.Equal(["Dự thảo báo cáo tổng kết", "Sở Nội vụ", "10/7/2025"], requirement.Quote);
        Assert.Equal("I.1", requirement.Location.Path);
    }

    [Fact]
    public void A_row_without_a_date_is_a_plain_task_and_a_row_across_a_group()
    {
        var requirement = Assert.Single(SamplePlan.Extract(
            RequirementKind.Task, [.. Head, "| (1) | (2) | (3) | (4) | (5) |", "| Công tác chuẩn bị |", "| 1 | Treo cờ | UBND các xã, phường |  | Thường xuyên |"]));

        Assert.Equal("UBND các xã, phường", Assert.IsType<TaskValue>(requirement.Value).Lead);
        Assert.Equal(AdministrativeLevel.Commune, requirement.Level);
    }

    [Theory]
    [InlineData("| STT | Họ và tên | Chức vụ |", "| 1 | Trần Văn Mẫu | Trưởng ban |")]
    [InlineData("| Giờ | Nội dung | Người thực hiện |", "| 7h30 | Đón tiếp đại biểu | Ban Tổ chức |")]
    public void Other_tables_give_no_task(string head, string row) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.Task, "I. TỔ CHỨC THỰC HIỆN", "1. Danh sách kèm theo", head, row));
}
