using Emulation.Plans.Rules;

namespace Emulation.Plans.Tests.Rules;

/// <summary>What the published catalogue promises of every rule.</summary>
public sealed class RuleCatalogueTests
{
    public static TheoryData<string, bool, int> Examples
    {
        get
        {
            var data = new TheoryData<string, bool, int>();
            foreach (var rule in RuleCatalogue.Descriptors)
            {
                foreach (var (index, example) in rule.Examples.Index())
                {
                    data.Add(rule.Id, example.Faulty, index);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_what_it_is_said_to_be(string rule, bool faulty, int index)
    {
        var example = RuleCatalogue.Descriptors.Single(one => one.Id == rule).Examples[index];

        var found = RuleCheck.Of(rule, RuleCheck.PlanOf(example), example.Date);

        Assert.True(faulty == found.Count > 0, $"{example.Text}\n{string.Join('\n', found.Select(static finding => $"{finding.Quote}: {finding.Message}"))}");
    }

    [Fact]
    public void Every_rule_has_a_faulty_and_a_sound_example() =>
        Assert.Empty(RuleCatalogue.Descriptors.Where(static rule => rule.Examples.Select(static example => example.Faulty).Distinct().Count() < 2).Select(static rule => rule.Id));

    [Fact]
    public void Ids_are_unique_and_kebab_case()
    {
        Assert.Equal(RuleCatalogue.Descriptors.Count, RuleCatalogue.Descriptors.Select(static rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(RuleCatalogue.Descriptors, static rule => Assert.Matches("^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$", rule.Id));
    }

    // A replacement that leaves the fault, or that does not fit its place, would damage the document.
    [Theory]
    [MemberData(nameof(Examples))]
    public void A_fix_mends_its_fault(string rule, bool faulty, int index)
    {
        var example = RuleCatalogue.Descriptors.Single(one => one.Id == rule).Examples[index];
        var plan = RuleCheck.PlanOf(example);
        foreach (var finding in RuleCheck.Of(rule, plan, example.Date).Where(static finding => finding.Fix?.Replacement is not null))
        {
            Assert.True(faulty);
            var mended = RuleCheck.Mended(plan, finding);

            Assert.Equal(finding.Quote, plan.Blocks[finding.Location.Paragraph].Text.Substring(finding.Location.Start, finding.Location.Length));
            Assert.DoesNotContain(RuleCheck.Of(rule, mended, example.Date), left => left.Location.Paragraph == finding.Location.Paragraph && left.Quote == finding.Quote);
        }
    }
}
