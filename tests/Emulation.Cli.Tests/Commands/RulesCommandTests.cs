using System.Text.Json;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Tests.Commands;

public sealed class RulesCommandTests
{
    [Fact]
    public void Json_holds_every_rule_of_the_catalogue()
    {
        var answer = Terminal.Run("rules", "--json");

        using var rules = JsonDocument.Parse(answer.Output);
        Assert.Equal(RuleCatalogue.Descriptors.Select(static rule => rule.Id), rules.RootElement.EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_list_for_people_ends_with_the_count() =>
        Assert.EndsWith($"Tổng cộng: {RuleCatalogue.Descriptors.Count} quy tắc.\n", Terminal.Run("rules").Output, StringComparison.Ordinal);
}
