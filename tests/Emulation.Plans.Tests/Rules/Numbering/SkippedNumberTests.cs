using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;

namespace Emulation.Plans.Tests.Rules.Numbering;

public sealed class SkippedNumberTests
{
    private const string Rule = "numbering/skipped";

    [Theory]
    [InlineData("1. Ghi nhận công lao.", "3. Nhân rộng gương tốt.", "3. Nhân rộng", "Sau “1.” là “3.”")]
    [InlineData("a) Quét dọn hội trường.", "c) Treo cờ.", "c) Treo cờ", "Sau “a)” là “c)”")]
    [InlineData("d) Quét dọn hội trường.", "g) Treo cờ.", "g) Treo cờ", "Sau “d)” là “g)”")]
    [InlineData("1.1. Quét dọn hội trường.", "1.4. Treo cờ.", "1.4. Treo cờ", "Sau “1.1.” là “1.4.”")]
    public void Gap_is_found_behind_it(string before, string item, string quote, string message)
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", before, item));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.StartsWith(quote, finding.Quote);
        Assert.Contains(message, finding.Message);
        Assert.StartsWith(before[..10], Assert.Single(finding.Related).Quote);
    }

    [Fact]
    public void Gap_between_sections_is_found()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "II. NỘI DUNG", "IV. KINH PHÍ"));
        Assert.StartsWith("IV. KINH PHÍ", finding.Quote);
    }

    [Theory]
    [InlineData("d) Quét dọn hội trường.", "đ) Kê ghế.", "e) Treo cờ.")]
    [InlineData("c) Quét dọn hội trường.", "d) Kê ghế.", "e) Treo cờ.")]
    [InlineData("đ) Quét dọn hội trường.", "e) Kê ghế.", "g) Treo cờ.")]
    [InlineData("h) Quét dọn hội trường.", "i) Kê ghế.", "k) Treo cờ.")]
    [InlineData("1. Quét dọn hội trường.", "2. Kê ghế.", "3. Treo cờ.")]
    [InlineData("- Quét dọn hội trường.", "+ Kê ghế.", "- Treo cờ.")]
    public void Usual_order_passes(string first, string second, string third) =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. NỘI DUNG", first, second, third));

    [Fact]
    public void Chapters_and_articles_count_each_for_itself() =>
        Assert.Empty(RuleCheck.Draft(Rule, "Chương I", "Điều 1. Phạm vi", "Điều 2. Đối tượng", "Chương II", "Điều 3. Nội dung"));

    [Fact]
    public void Annex_numbers_begin_again() =>
        Assert.Empty(RuleCheck.Of(Rule, SamplePlan.Of([.. SamplePlan.Draft("I. MỤC ĐÍCH", "II. NỘI DUNG").Blocks.Select(static block => block.Text),
            "PHỤ LỤC", "IV. PHẦN CHUNG", "1. Tên gương."])));

    [Fact]
    public void Articles_are_counted_through_their_chapters()
    {
        Assert.Empty(RuleCheck.Draft("numbering/skipped", "Chương I", "Điều 1. Phạm vi", "Điều 2. Đối tượng", "Chương II", "Điều 3. Nội dung"));
        Assert.Single(RuleCheck.Draft("numbering/skipped", "Chương I", "Điều 1. Phạm vi", "Điều 2. Đối tượng", "Chương II", "Điều 4. Nội dung"));
    }
}
