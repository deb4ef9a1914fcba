using System.CommandLine;
using System.Text.Json;
using Emulation.Cli.Text;
using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Documents.Rules;
using Emulation.Plans.Checking;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Commands;

/// <summary><c>check DRAFT</c>: verdicts on what the parents demand, and findings on the draft itself.</summary>
internal sealed class CheckCommand
{
    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.Ordinal) { ["text"] = ReportFormat.Text, ["json"] = ReportFormat.Json };

    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["note"] = Severity.Note,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    private readonly Argument<string> _draft = new("DRAFT") { Description = "Dự thảo kế hoạch (DOCX, PDF, TXT)" };
    private readonly Option<string[]> _parents = new("--parent") { HelpName = "FILE", Description = "Văn bản cấp trên hoặc tệp yêu cầu JSON; dùng nhiều lần được" };
    private readonly Option<AdministrativeLevel?> _level = VerbOptions.Word("--level", "Cấp của đơn vị lập dự thảo", CheckWords.Levels);
    private readonly Option<int?> _staff = VerbOptions.Count("--staff", "Tổng số cán bộ, công chức, viên chức, người lao động");
    private readonly Option<string> _facts = new("--facts") { HelpName = "FILE", Description = "Tệp số liệu YAML (facts.schema.json); --level và --staff được ưu tiên" };
    private readonly Option<DocumentStatus?> _status = VerbOptions.Word("--status", "Dự thảo hay bản đã ban hành, mặc định draft", CheckWords.Statuses);
    private readonly Option<DateOnly?> _date = VerbOptions.Date("--date", "Ngày xét hiệu lực văn bản");
    private readonly Option<ReportFormat?> _format = VerbOptions.Word("--format", "Dạng kết quả, mặc định text", Formats);
    private readonly Option<Severity?> _failLevel = VerbOptions.Word("--fail-level", "Mức làm lệnh kết thúc với mã 1, mặc định error", Severities);
    private readonly Option<bool> _strict = new("--strict") { Description = "Kết thúc với mã 4 khi còn yêu cầu bắt buộc chưa đủ số liệu để xét" };

    public static Command Create()
    {
        var verb = new CheckCommand();
        var command = new Command("check", "Kiểm tra dự thảo theo văn bản cấp trên và theo quy tắc trình bày")
        {
            verb._draft, verb._parents, verb._level, verb._staff, verb._facts, verb._status, verb._date, verb._format, verb._failLevel, verb._strict,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private enum ReportFormat
    {
        Text,
        Json,
    }

    private int Run(ParseResult call)
    {
        var options = new CheckOptions
        {
            Level = call.GetValue(_level),
            Staff = call.GetValue(_staff),
            Status = call.GetValue(_status) ?? DocumentStatus.Draft,
            Date = call.GetValue(_date),
        };
        PlanFacts? facts = call.GetValue(_facts) is { } path ? InputFile.Read(path, FactsReader.Read) : null;
        var name = call.GetRequiredValue(_draft);
        var draft = InputFile.Read(name, static file => DocumentReader.Read(file));
        // All levels are read: which of them the draft belongs to is for the checker to say.
        var parents = (call.GetValue(_parents) ?? []).Select(static (path, index) => InputFile.Read(path, file => ParentReader.Read(file, $"parent:{index}"))).ToArray();

        var report = PlanChecker.Check(draft, parents, RuleDataReader.ReadShipped(), options.WithFacts(facts));
        var output = call.InvocationConfiguration.Output;
        if (call.GetValue(_format) == ReportFormat.Json)
        {
            output.WriteLine(JsonSerializer.Serialize(report, PlanJson.Options));
        }
        else
        {
            CheckReportText.Write(Path.GetFileName(name), report, output);
        }

        return Outcome.Of(report, call.GetValue(_failLevel) ?? Severity.Error, call.GetValue(_strict));
    }
}
