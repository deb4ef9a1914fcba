using System.CommandLine;
using System.Text.Json;
using Emulation.Cli.Text;
using Emulation.Documents.Sarif;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Commands;

/// <summary><c>check DRAFT</c>: verdicts on what the parents demand, and findings on the draft itself.</summary>
internal sealed class CheckCommand
{
    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.Ordinal) { ["text"] = ReportFormat.Text, ["json"] = ReportFormat.Json, ["sarif"] = ReportFormat.Sarif };

    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["note"] = Severity.Note,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    private readonly CheckInputs _inputs = new();
    private readonly CheckOutputs _outputs = new();
    private readonly Option<ReportFormat?> _format = VerbOptions.Word("--format", "Dạng kết quả, mặc định text", Formats);
    private readonly Option<Severity?> _failLevel = VerbOptions.Word("--fail-level", "Mức làm lệnh kết thúc với mã 1, mặc định error", Severities);
    private readonly Option<bool> _strict = new("--strict") { Description = "Kết thúc với mã 4 khi còn yêu cầu bắt buộc chưa đủ số liệu để xét" };

    public static Command Create()
    {
        var verb = new CheckCommand();
        var command = new Command("check", "Kiểm tra dự thảo theo văn bản cấp trên và theo quy tắc trình bày");
        verb._inputs.AddTo(command);
        foreach (var option in new Option[] { verb._format, verb._failLevel, verb._strict })
        {
            command.Add(option);
        }

        verb._outputs.AddTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private enum ReportFormat
    {
        Text,
        Json,
        Sarif,
    }

    private int Run(ParseResult call)
    {
        var draft = _outputs.Write(call, _inputs.Check(call));
        var report = draft.Result.Report;
        var output = call.InvocationConfiguration.Output;
        switch (call.GetValue(_format))
        {
            case ReportFormat.Json: output.WriteLine(JsonSerializer.Serialize(report, PlanJson.Options)); break;
            case ReportFormat.Sarif: output.WriteLine(SarifLog.Write(draft.Result)); break;
            default: CheckReportText.Write(draft.Result.Name, report, output); break;
        }

        return Outcome.Of(report, call.GetValue(_failLevel) ?? Severity.Error, call.GetValue(_strict));
    }
}
