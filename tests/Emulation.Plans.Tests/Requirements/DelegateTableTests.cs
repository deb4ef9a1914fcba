using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Plans.Tests.Requirements;

public sealed class DelegateTableTests
{
    private static readonly string[] Head = ["I. SỐ LƯỢNG ĐẠI BIỂU", "1. Phân bổ đại biểu theo bảng sau.", "| STT | Đơn vị | Số lượng đại biểu | Ghi chú |"];

    [Fact]
    public void A_row_is_an_allocation_line_and_the_total_row_is_none()
    {
        var lines = SamplePlan.Extract(RequirementKind.AllocationLine, [.. Head, "| 1 | Hội Nông dân tỉnh | 12 |", "| 2 | Công an tỉnh | 08 | cả lãnh đạo |", "| | Tổng cộng | 20 |"]);

        Assert.Equal([("Hội Nông dân tỉnh", 12), ("Công an tỉnh", 8)], lines.Select(static line => ((AllocationLineValue)line.Value).Group).Zip(lines.Select(static line => ((AllocationLineValue)line.Value).Count)));
        Assert.Equal(["Công an tỉnh", "08"], lines[1].Quote);
    }

    [Fact]
    public void A_unit_is_bound_by_its_own_row_alone()
    {
        var parent = SamplePlan.Parent([.. Head, "| 1 | Xã Tân Phú | 5 |", "| 2 | Xã Bình An | 7 |"]);

        var verdicts = SamplePlan.Check(RequirementKind.AllocationLine, parent, SamplePlan.Draft("I. MỤC ĐÍCH", "1. Ghi nhận công lao."));

        Assert.Equal([Verdict.Missing, Verdict.NotApplicable], verdicts.Select(static verdict => verdict.Verdict));
    }

    [Theory]
    [InlineData("| STT | Tên xã | Dân số |", "| 1 | Xã Tân Phú | 5000 |")]
    [InlineData("| STT | Đơn vị | Số lượng đại biểu |", "| 1 | Xã Tân Phú | theo quy định |")]
    public void Other_tables_and_words_for_numbers_give_no_line(string head, string row) =>
        Assert.Empty(SamplePlan.Extract(RequirementKind.AllocationLine, "I. MỤC ĐÍCH", "1. Tình hình", head, row));
}
