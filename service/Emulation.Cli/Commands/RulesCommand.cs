using System.CommandLine;
using System.Text.Json;
using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Cli.Commands;

/// <summary><c>rules</c>: the catalogue, as it is compiled in.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "In JSON" };
        var command = new Command("rules", "Danh mục quy tắc kiểm tra và căn cứ của từng quy tắc") { json };
        command.SetAction(call =>
        {
            var output = call.InvocationConfiguration.Output;
            var rules = PublishedRules.All(RuleDataReader.ReadShipped());
            if (call.GetValue(json))
            {
                output.WriteLine(JsonSerializer.Serialize(rules, PlanJson.Options));
                return;
            }

            var evaluated = rules.Where(static rule => rule is { NotEvaluated: null, CoveredBy.Count: 0 }).ToList();
            foreach (var rule in evaluated)
            {
                output.WriteLine($"{rule.Id} ({Wording.Of(rule.Severity)}): {rule.Title}. Căn cứ: {rule.LegalSource}");
            }

            output.WriteLine("Điều khoản do quy tắc khác kiểm tra:");
            foreach (var rule in rules.Where(static rule => rule.CoveredBy.Count > 0))
            {
                output.WriteLine($"{rule.Title}: {string.Join(", ", rule.CoveredBy)}. Căn cứ: {rule.LegalSource}");
            }

            output.WriteLine("Điều khoản không kiểm tra:");
            foreach (var rule in rules.Where(static rule => rule.NotEvaluated is not null))
            {
                output.WriteLine($"{rule.Title}: {rule.NotEvaluated}. Căn cứ: {rule.LegalSource}");
            }

            output.WriteLine($"Tổng cộng: {evaluated.Count} quy tắc.");
        });
        return command;
    }
}
