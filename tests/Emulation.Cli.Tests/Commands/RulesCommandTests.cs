using System.Text.Json;
using Emulation.Documents.Rules;

namespace Emulation.Cli.Tests.Commands;

public sealed class RulesCommandTests
{
    [Fact]
    public void Json_holds_every_rule_of_the_catalogue()
    {
        var answer = Terminal.Run("rules", "--json");

        using var rules = JsonDocument.Parse(answer.Output);
        Assert.Equal(PublishedRules.All(RuleDataReader.ReadShipped()).Select(static rule => rule.Id), rules.RootElement.EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public void What_is_not_evaluated_is_published_with_its_reason()
    {
        using var rules = JsonDocument.Parse(Terminal.Run("rules", "--json").Output);
        var line = rules.RootElement.EnumerateArray().Single(static rule => rule.GetProperty("id").GetString() == "layout/motto-line");

        Assert.Equal("Độ dài đường kẻ chỉ thấy khi dàn trang", line.GetProperty("notEvaluated").GetString());
        Assert.Contains("Đường kẻ dưới tiêu ngữ: Độ dài đường kẻ chỉ thấy khi dàn trang.", Terminal.Run("rules").Output);
    }

    [Fact]
    public void The_list_for_people_ends_with_the_count()
    {
        var evaluated = PublishedRules.All(RuleDataReader.ReadShipped()).Count(static rule => rule is { NotEvaluated: null, CoveredBy.Count: 0 });
        Assert.EndsWith($"Tổng cộng: {evaluated} quy tắc.\n", Terminal.Run("rules").Output, StringComparison.Ordinal);
    }
}
