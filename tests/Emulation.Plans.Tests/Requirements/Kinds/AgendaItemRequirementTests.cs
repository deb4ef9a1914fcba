using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements.Kinds;

public sealed class AgendaItemRequirementTests
{
    private static readonly string[] Heading = ["I. CHƯƠNG TRÌNH HỘI NGHỊ"];

    [Theory]
    [InlineData("1. Nghi lễ chào cờ; tuyên bố lý do buổi họp mặt.", new[] { "A3", "A4" }, "Nghi lễ chào cờ; tuyên bố lý do buổi họp mặt.")]
    [InlineData("2. Diễn văn khai mạc.", new[] { "A5" }, "Diễn văn khai mạc.")]
    [InlineData("3. Đại diện thanh niên phát biểu hưởng ứng lễ phát động.", new[] { "A13" }, "Đại diện thanh niên phát biểu hưởng ứng lễ phát động.")]
    public void A_line_of_the_agenda_holds_its_codes(string line, string[] codes, string quote)
    {
        var requirement = Assert.Single(SamplePlan.Extract(RequirementKind.AgendaItem, [.. Heading, line]));

        Assert.Equal(codes, Assert.IsType<AgendaItemValue>(requirement.Value).Items);
        Assert.Equal([quote], requirement.Quote);
    }

    [Theory]
    [InlineData("1. Nghỉ giải lao giữa giờ.")]
    [InlineData("Chào cờ do đội nghi thức phụ trách.")]
    public void A_line_without_a_part_of_an_agenda_or_without_a_number_is_no_agenda_item(string line) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.AgendaItem, [.. Heading, line]));

    [Theory]
    [InlineData("1. Chào cờ.", "1. Chào cờ đầu buổi.", Verdict.Met)]
    [InlineData("1. Chào cờ.", "1. Diễn văn khai mạc.", Verdict.Missing)]
    [InlineData("1. Tôn vinh và khen thưởng điển hình.", "1. Tôn vinh điển hình.", Verdict.NeedsReview)]
    public void The_draft_must_have_the_same_part_in_full(string parent, string draft, Verdict expected)
    {
        var verdicts = SamplePlan.Check(RequirementKind.AgendaItem, SamplePlan.Parent([.. Heading, parent]), SamplePlan.Draft([.. Heading, draft]));

        Assert.Equal(expected, Assert.Single(verdicts).Verdict);
    }

    [Fact]
    public void A_table_of_tasks_is_no_agenda() => Assert.Empty(SamplePlan.Extract(RequirementKind.AgendaItem,
        "I. TỔ CHỨC THỰC HIỆN", "1. Bảng phân công", "| TT | Công việc | Chủ trì | Thời hạn |", "| 1 | Trang trí, tổng kết | Văn phòng | 10/7/2025 |",
        "| 2 | Báo cáo tổng kết | Sở Nội vụ | 11/7/2025 |", "| 3 | Tham luận của điển hình | Sở Nội vụ | 12/7/2025 |", "| 4 | Danh sách đại biểu | Sở Nội vụ | 13/7/2025 |", "| 5 | Văn nghệ chào mừng | Sở Văn hóa | 14/7/2025 |"));
}
