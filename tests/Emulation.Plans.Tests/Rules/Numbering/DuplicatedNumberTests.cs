using Emulation.Plans.Rules;
using Emulation.Plans.Tests.Requirements;

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
    public void Section_behind_a_repeated_one_is_found_too()
    {
        var findings = RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "II. NỘI DUNG", "II. KINH PHÍ", "III. PHÂN CÔNG");
        Assert.Equal(2, findings.Count);
        Assert.StartsWith("II. KINH PHÍ", findings[0].Quote);
        Assert.Contains("phải là III", findings[0].Message);
        Assert.StartsWith("III. PHÂN CÔNG", findings[1].Quote);
        Assert.Contains("phải là IV", findings[1].Message);
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
        var findings = RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "II. NỘI DUNG", "II. KINH PHÍ", "III. PHÂN CÔNG");

        Assert.Equal([new Fix(FixKind.Safe, "III. KINH PHÍ"), new Fix(FixKind.Safe, "IV. PHÂN CÔNG")], findings.Select(static finding => finding.Fix));
    }

    [Fact]
    public void A_number_repeated_below_wants_a_look_and_a_list_that_begins_anew_has_no_one_form()
    {
        var repeated = RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Việc một", "2. Việc hai", "2. Việc ba", "2.1. Phần đầu");
        var anew = RuleCheck.Draft(Rule, "I. NỘI DUNG", "1. Việc một", "2. Việc hai", "1. Việc ba");

        Assert.Equal(FixKind.Guarded, Assert.Single(repeated).Fix?.Kind);
        Assert.Null(Assert.Single(anew).Fix);
    }

    [Fact]
    public void Numbers_begin_again_below_each_heading() =>
        Assert.Empty(RuleCheck.Draft(Rule, "I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "2. Nhân rộng gương tốt.", "II. NỘI DUNG", "1. Trang trí hội trường.", "2. Mời khách."));

    [Fact]
    public void Annex_numbers_begin_again() =>
        Assert.Empty(RuleCheck.Of(Rule, SamplePlan.Of([.. SamplePlan.Draft("I. MỤC ĐÍCH", "1. Ghi nhận công lao.", "II. NỘI DUNG").Blocks.Select(static block => block.Text),
            "PHỤ LỤC I", "I. PHẦN CHUNG", "1. Tên gương.", "PHỤ LỤC II", "I. PHẦN RIÊNG", "1. Tên thôn."])));
}
