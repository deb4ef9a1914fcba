using System.CommandLine;
using System.Text.Json;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

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
            if (call.GetValue(json))
            {
                output.WriteLine(JsonSerializer.Serialize(RuleCatalogue.Descriptors, PlanJson.Options));
                return;
            }

            foreach (var rule in RuleCatalogue.Descriptors)
            {
                output.WriteLine($"{rule.Id} ({Wording.Of(rule.Severity)}): {rule.Title}. Căn cứ: {rule.LegalSource}");
            }

            output.WriteLine($"Tổng cộng: {RuleCatalogue.Descriptors.Count} quy tắc.");
        });
        return command;
    }
}
