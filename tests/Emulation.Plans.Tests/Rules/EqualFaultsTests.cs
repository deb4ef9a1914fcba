namespace Emulation.Plans.Tests.Rules;

public sealed class EqualFaultsTests
{
    private const string Rule = "names/own-unit-kind";

    [Fact]
    public void A_fault_made_three_times_is_one_finding_with_two_related_places()
    {
        var finding = Assert.Single(RuleCheck.Draft(Rule, "I. PHÂN CÔNG", "1. Đài truyền thanh phường đưa tin.", "2. Đài truyền thanh phường ghi hình.", "3. Đài truyền thanh phường dựng sân khấu."));

        Assert.Equal((8, 2), (finding.Location.Paragraph, finding.Related.Count));
        Assert.DoesNotContain(finding.Related, place => place.Location == finding.Location);
    }

    [Fact]
    public void An_id_survives_renumbering_new_paragraphs_and_another_way_of_writing_the_tone()
    {
        var before = Assert.Single(RuleCheck.Draft(Rule, "I. PHÂN CÔNG", "1. Mặt trận phường hoà giải."));
        var after = Assert.Single(RuleCheck.Draft(Rule, "I. YÊU CẦU", "1. Nghiêm túc.", "II. PHÂN CÔNG", "1. Chung.", "2. Mặt trận  phường hòa giải."));

        Assert.Equal(before.Id, after.Id);
    }

    [Fact]
    public void Different_faults_of_one_rule_have_different_ids()
    {
        var ids = RuleCheck.Draft(Rule, "I. PHÂN CÔNG", "1. Đài truyền thanh phường đưa tin.", "2. Mặt trận phường chọn gương tốt.").Select(static finding => finding.Id).ToList();

        Assert.Equal(2, ids.Distinct(StringComparer.Ordinal).Count());
    }
}
