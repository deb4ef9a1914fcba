using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Rules.Sentences;

public sealed class OpenBlankTests
{
    private const string Rule = "sentences/blank";

    [Theory]
    [InlineData("1. Hội nghị tổ chức vào ngày …… tháng 8 năm 2025.")]
    [InlineData("1. Người chủ trì: ______.")]
    public void What_is_left_to_fill_is_found_at_its_place(string line)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", line));

        Assert.Contains(line.Contains('_', StringComparison.Ordinal) ? "____" : "……", string.Concat(finding.Quote), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_drawn_under_a_title_is_no_blank() => Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", "__________", "1. Ghi nhận công sức của tập thể."));

    [Fact]
    public void The_head_keeps_its_number_and_day_open() => Assert.Empty(RuleCheck.Of(Rule, SamplePlan.Of(
        "ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ", "Số: ……/KH-UBND", "Tân Phú, ngày …… tháng 7 năm 2025", "KẾ HOẠCH", "Tổ chức Hội nghị điển hình tiên tiến xã Tân Phú", "I. MỤC ĐÍCH", "1. Ghi nhận công sức của tập thể.")));
}
