using Emulation.Documents.Excel.Checking;

namespace Emulation.Documents.Tests.Excel.Checking;

/// <summary>What the published catalogue promises of every rule for workbooks.</summary>
public sealed class SheetRulesTests
{
    public static TheoryData<string, bool, int> Examples
    {
        get
        {
            var data = new TheoryData<string, bool, int>();
            foreach (var rule in SheetRules.Descriptors)
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
        var example = SheetRules.Descriptors.Single(one => one.Id == rule).Examples[index];

        var found = SheetCheck.Of(example.Text);

        Assert.Equal(faulty ? [rule] : [], found.Select(static one => one.Rule).Distinct());
        Assert.All(found, static one => Assert.EndsWith(".", one.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_faulty_and_a_sound_example_and_a_source() =>
        Assert.Empty(SheetRules.Descriptors.Where(static rule => rule.LegalSource.Length == 0 || rule.Examples.Select(static example => example.Faulty).Distinct().Count() < 2).Select(static rule => rule.Id));

    [Fact]
    public void Ids_are_unique_and_kebab_case()
    {
        Assert.Equal(SheetRules.Descriptors.Count, SheetRules.Descriptors.Select(static rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(SheetRules.Descriptors, static rule => Assert.Matches("^sheet/[a-z]+(-[a-z]+)*$", rule.Id));
    }
}
