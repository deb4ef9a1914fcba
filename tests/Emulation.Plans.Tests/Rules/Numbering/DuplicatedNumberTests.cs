using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Plans.Tests.Rules.Numbering;

public sealed class DuplicatedNumberTests
{
    private const string Rule = "numbering/duplicated";

    [Fact]
    public void Repeated_number_is_found_at_its_second_place()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "1. Ghi nhận công lao của bà con.", "2. Chọn gương tốt để nhân rộng.", "2. Gắn kết các thôn."));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.StartsWith("2. Gắn kết", finding.Quote);
        Assert.Contains("phải là 3", finding.Message);
        Assert.StartsWith("2. Chọn gương", Assert.Single(finding.Related).Quote);
    }

    [Fact]
    public void Fix_writes_the_number_that_is_due() =>
        Assert.Equal(new Fix(FixKind.Safe, "III. KINH PHÍ"), Assert.Single(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "II. NỘI DUNG", "II. KINH PHÍ", "III. PHÂN CÔNG")).Fix);

    [Fact]
    public void Number_that_Word_computes_is_no_text_to_replace()
    {
        var blocks = SamplePlan.Draft("I. MỤC ĐÍCH", "Ghi nhận công lao.", "Chọn gương tốt.").Blocks
            .Select(static block => new Block { Index = block.Index, Text = block.Text, Label = block.Text.StartsWith("Ghi", StringComparison.Ordinal) || block.Text.StartsWith("Chọn", StringComparison.Ordinal) ? "1." : null });
        Assert.Equal(new Fix(FixKind.Guarded, null), Assert.Single(RuleCheck.Of(Rule, new PlanText { Source = SourceKind.Docx, Blocks = [.. blocks] })).Fix);
    }

    [Fact]
    public void Repeated_letter_is_followed_by_its_successor()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Việc cần làm", "c) Quét dọn hội trường.", "d) Treo cờ.", "d) Kê ghế."));
        Assert.StartsWith("d) Kê ghế", finding.Quote);
        Assert.Contains("phải là đ", finding.Message);
    }

    [Fact]
    public void Typed_numbers_have_one_right_form()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "II. NỘI DUNG", "II. KINH PHÍ", "III. PHÂN CÔNG"));

        Assert.Equal(new Fix(FixKind.Safe, "III. KINH PHÍ"), finding.Fix);
    }

    [Fact]
    public void A_number_repeated_below_or_far_from_its_twin_wants_a_look()
    {
        var repeated = RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Việc một", "2. Việc hai", "2. Việc ba", "2.1. Phần đầu");
        var apart = RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Việc một", "2. Việc hai", "3. Việc ba", "2. Việc bốn");

        Assert.Equal(FixKind.Guarded, Assert.Single(repeated).Fix?.Kind);
        Assert.Equal(FixKind.Guarded, Assert.Single(apart).Fix?.Kind);
    }

    [Fact]
    public void Numbers_begin_again_below_each_heading() =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "2. Nhân rộng gương tốt.", "II. NỘI DUNG", "1. Trang trí hội trường.", "2. Mời khách."));

    [Fact]
    public void Annex_numbers_begin_again() =>
        Assert.Empty(RuleCheck.Of(Rule, SamplePlan.Of([.. SamplePlan.Draft("I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "II. NỘI DUNG").Blocks.Select(static block => block.Text),
            "PHỤ LỤC I", "I. PHẦN CHUNG", "1. Tên gương.", "PHỤ LỤC II", "I. PHẦN RIÊNG", "1. Tên thôn."])));
}
