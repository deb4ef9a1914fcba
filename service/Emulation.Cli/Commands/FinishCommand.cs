using System.CommandLine;
using Emulation.Cli.Text;
using Emulation.Documents.Word.Issue;
using Emulation.Plans.Checking;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;

namespace Emulation.Cli.Commands;

/// <summary><c>finish DRAFT.docx -o OUT.docx</c>: the copy to issue, refused while errors or tracked changes remain.</summary>
internal sealed class FinishCommand
{
    private readonly CheckInputs _inputs = new();
    private readonly Option<string> _output = new("-o", "--output") { HelpName = "OUT.docx", Description = "Bản để ban hành", Required = true };

    public static Command Create()
    {
        var verb = new FinishCommand();
        var command = new Command("finish", "Làm bản để ban hành: bỏ nhận xét, trạng thái, ô nhập liệu và tên người soạn") { verb._output };
        verb._inputs.AddTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var draft = _inputs.Check(call);
        var report = draft.Result.Report;
        var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        var errors = report.Verdicts.Where(static one => VerdictWeight.Of(one) == Severity.Error).Select(static one => $"{Wording.Of(one.Verdict)}: {Wording.Of(one.Requirement.Kind)}. {one.Reason}")
            .Concat(report.Open.Where(static one => one.Severity == Severity.Error).Select(static one => $"{Wording.Of(one.Location)}: {one.Message}")).ToList();
        if (errors.Count > 0)
        {
            error.WriteLine($"Chưa làm bản để ban hành: dự thảo còn {errors.Count} lỗi.");
            errors.ForEach(line => error.WriteLine(PlainLine.Of("- " + line)));
            return ExitCode.Found;
        }

        var path = call.GetRequiredValue(_output);
        IReadOnlyList<Quotation>? blanks = null;
        ResultFile.Write(path, draft.Path, (input, made) => blanks = IssueCopy.Write(input, made), () => blanks is not null);
        if (blanks is null)
        {
            error.WriteLine("Chưa làm bản để ban hành: dự thảo còn sửa đổi theo dõi (Track Changes); hãy chấp nhận hoặc từ chối hết rồi chạy lại.");
            return ExitCode.Found;
        }

        output.WriteLine(PlainLine.Of($"Đã ghi bản để ban hành: {path}"));
        foreach (var blank in blanks)
        {
            output.WriteLine(PlainLine.Of($"Còn chỗ để trống ({Wording.Of(blank.Location)}): “{blank.Quote}”"));
        }

        return ExitCode.Done;
    }
}
