using System.CommandLine;
using System.CommandLine.Parsing;
using Emulation.Cli.Text;
using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.Fixes;
using Emulation.Documents.Word.Reports;
using Emulation.Documents.Word.State;
using Emulation.Plans.Checking;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Commands;

/// <summary>The files a check can write besides what it prints.</summary>
internal sealed class CheckOutputs
{
    private static readonly Dictionary<string, FixKind> Fixes = new(StringComparer.Ordinal) { ["safe"] = FixKind.Safe };

    private readonly Option<string> _comments = new("--comments") { HelpName = "OUT.docx", Description = "Ghi bản Word của dự thảo kèm nhận xét tại đúng chỗ" };
    private readonly Option<string> _report = new("--report") { HelpName = "OUT.docx", Description = "Ghi báo cáo in được, khổ A4" };
    private readonly Option<FixKind?> _fix = VerbOptions.Word("--fix", "Sửa những chỗ chỉ có một cách sửa, dưới dạng sửa đổi theo dõi; ghi vào tệp của -o", Fixes);
    private readonly Option<string> _output = new("-o", "--output") { HelpName = "OUT.docx", Description = "Tệp ghi kết quả của --fix, --waive; được phép chính là dự thảo" };
    private readonly Option<string> _waive = new("--waive") { HelpName = "ID", Description = "Miễn một phát hiện: ghi quyết định vào văn bản ở tệp của -o" };
    private readonly Option<string> _reason = new("--reason") { HelpName = "TEXT", Description = "Lý do miễn" };
    private readonly Option<string> _by = new("--by") { HelpName = "NAME", Description = "Người quyết định miễn" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _comments, _report, _fix, _output, _waive, _reason, _by })
        {
            command.Add(option);
        }

        command.Validators.Add(Judge);
    }

    /// <summary>Writes what was asked for.</summary>
    /// <returns>The draft, with what was waived by this call.</returns>
    public CheckedDraft Write(ParseResult call, CheckedDraft draft)
    {
        var steps = new List<Action<Stream, Stream>>();
        if (call.GetValue(_waive) is { } id)
        {
            var decision = Decide(call, draft, id);
            steps.Add((input, output) => DocumentDecisions.Write(input, decision, output));
            draft = draft with { Result = draft.Result with { Report = Waivers.Apply(draft.Result.Report, [decision], draft.Result.Text, draft.Parents) } };
        }

        if (call.GetValue(_comments) is { } commented)
        {
            ResultFile.WriteApart(commented, draft.Path, (input, output) => CommentedDraft.Write(input, draft.Result, output));
        }

        if (call.GetValue(_report) is { } printed)
        {
            ResultFile.WriteApart(printed, draft.Path, (_, output) => PrintedReport.Write(draft.Result, output));
        }

        FixOutcome? outcome = null;
        if (call.GetValue(_fix) is not null)
        {
            steps.Add((input, output) => outcome = FixedDraft.Write(input, [.. draft.Result.Report.Open], draft.Result.Date, output));
        }

        if (call.GetValue(_output) is { } changed)
        {
            ResultFile.Write(changed, draft.Path, (input, output) => Chain(steps, input, output));
        }

        Tell(outcome, call.InvocationConfiguration.Error);
        return draft;
    }

    private void Judge(CommandResult call)
    {
        bool Given(Option option) => call.GetResult(option) is { Implicit: false };
        if ((Given(_fix) || Given(_waive)) != Given(_output))
        {
            call.AddError(Given(_output) ? "-o chỉ dùng cùng --fix hoặc --waive" : "--fix và --waive cần -o OUT.docx");
        }

        if (Given(_waive) ? !Given(_reason) || !Given(_by) : Given(_reason) || Given(_by))
        {
            call.AddError("--waive, --reason và --by phải dùng cùng nhau");
        }
    }

    private Decision Decide(ParseResult call, CheckedDraft draft, string id)
    {
        var (reason, by) = (call.GetValue(_reason)!.Trim(), call.GetValue(_by)!.Trim());
        if (reason.Length == 0 || by.Length == 0)
        {
            throw new WrongCallException("miễn một phát hiện phải có lý do và tên người quyết định");
        }

        var finding = draft.Result.Report.Findings.FirstOrDefault(finding => finding.Id == id)
            ?? throw new WrongCallException($"không có phát hiện \"{id}\" trong kết quả kiểm tra");
        var day = draft.Result.Date ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        return Waivers.Decide(finding, new Waiver(reason, by, day), draft.Result.Text, draft.Parents);
    }

    private static void Chain(List<Action<Stream, Stream>> steps, Stream input, Stream output)
    {
        var made = input;
        foreach (var step in steps.SkipLast(1))
        {
            var next = new MemoryStream();
            step(made, next);
            next.Position = 0;
            made = next;
        }

        steps[^1](made, output);
    }

    // On the other channel: the report may be read by a program.
    private static void Tell(FixOutcome? outcome, TextWriter error)
    {
        if (outcome is null)
        {
            return;
        }

        error.WriteLine($"Đã sửa {outcome.Made.Count} chỗ dưới dạng sửa đổi theo dõi; còn {outcome.Left.Count} chỗ chưa sửa được.");
        foreach (var (finding, reason) in outcome.Left)
        {
            error.WriteLine(PlainLine.Of($"- Chưa sửa ({Wording.Of(finding.Location)}) [{finding.Rule}]: {reason}."));
        }
    }
}
