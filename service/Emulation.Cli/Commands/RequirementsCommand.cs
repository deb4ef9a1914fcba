using System.CommandLine;
using System.Text.Json;
using Emulation.Cli.Text;
using Emulation.Documents;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;

namespace Emulation.Cli.Commands;

/// <summary><c>requirements PARENT</c>: what the parent plan demands, with its exact words.</summary>
internal static class RequirementsCommand
{
    public static Command Create()
    {
        var parent = new Argument<string>("PARENT") { Description = "Văn bản cấp trên (DOCX, PDF, TXT) hoặc tệp yêu cầu JSON đã sửa" };
        var level = VerbOptions.Word("--level", "Chỉ giữ yêu cầu đối với cấp này", CheckWords.Levels);
        var json = new Option<bool>("--json") { Description = "In JSON" };
        var command = new Command("requirements", "Rút yêu cầu từ văn bản cấp trên") { parent, level, json };
        command.SetAction(call =>
        {
            var set = InputFile.Read(call.GetRequiredValue(parent), file => ParentReader.Read(file, "parent:0", call.GetValue(level)));
            var output = call.InvocationConfiguration.Output;
            if (call.GetValue(json))
            {
                output.WriteLine(JsonSerializer.Serialize(set, PlanJson.Options));
            }
            else
            {
                RequirementsText.Write(set, output);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
