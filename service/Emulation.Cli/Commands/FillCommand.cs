using System.CommandLine;
using System.Text.Json;
using Emulation.Cli.Text;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Delegates.Solving;
using Emulation.Documents.Excel.Filling;
using Emulation.Documents.Excel.Tables;

namespace Emulation.Cli.Commands;

/// <summary><c>fill [TEMPLATE.xlsx] --problem PROBLEM.json -o OUT.xlsx</c>: the allocation, in the office's own workbook or in one of ours.</summary>
internal sealed class FillCommand
{
    private readonly Argument<string?> _template = new("TEMPLATE") { Description = "Mẫu Excel của cơ quan; không có thì dùng mẫu kèm chương trình", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _problem = new("--problem") { HelpName = "FILE", Description = "Bài toán phân bổ đại biểu (JSON)", Required = true };
    private readonly Option<string> _mapping = new("--mapping") { HelpName = "FILE", Description = "Khớp cột (JSON), khi không tự tìm được bảng" };
    private readonly Option<bool> _preview = new("--preview") { Description = "Chỉ xem các thay đổi, không ghi tệp" };
    private readonly Option<bool> _json = new("--json") { Description = "In danh sách thay đổi dạng JSON" };
    private readonly Option<string> _output = new("-o", "--output") { HelpName = "OUT.xlsx", Description = "Tệp kết quả" };

    public static Command Create()
    {
        var verb = new FillCommand();
        var command = new Command("fill", "Điền bảng phân bổ đại biểu vào mẫu Excel") { verb._template, verb._problem, verb._mapping, verb._preview, verb._json, verb._output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(verb._preview) == result.GetValue(verb._output) is not null)
            {
                result.AddError("cần -o OUT.xlsx, hoặc --preview để chỉ xem");
            }
        });
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var console = call.InvocationConfiguration;
        var path = call.GetRequiredValue(_problem);
        var reading = ProblemReader.Read(InputFile.Read(path, ProblemFile.Bytes));
        if (reading.Problem is not { } problem)
        {
            console.Error.WriteLine(PlainLine.Of(ProblemFile.Complaint(path, reading.Errors)));
            return ExitCode.Unreadable;
        }

        var outcome = Allocator.Solve(problem);
        if (outcome is not Allocation allocation)
        {
            AllocationText.Write(AnswerBuilder.Of(problem, outcome), console.Error);
            return ExitCode.Found;
        }

        var mapping = call.GetValue(_mapping) is { } file ? InputFile.Read(file, MappingReader.Read) : null;
        var patch = Fill(call, problem, allocation, mapping);
        if (call.GetValue(_json))
        {
            console.Output.WriteLine(JsonSerializer.Serialize(patch, AnswerJson.Options));
        }
        else
        {
            PatchText.Write(patch, console.Output);
        }

        return ExitCode.Done;
    }

    private WorkbookPatch Fill(ParseResult call, AllocationProblem problem, Allocation allocation, TableMapping? mapping)
    {
        WorkbookPatch? patch = null;
        void Fill(Stream template, Stream? output) => patch = WorkbookFiller.Fill(template, problem, allocation, mapping, output);
        switch (call.GetValue(_template), call.GetValue(_output))
        {
            case ({ } template, { } output):
                ResultFile.Write(output, template, Fill);
                break;
            case ({ } template, null):
                InputFile.Read(template, content =>
                {
                    Fill(content, null);
                    return true;
                });
                break;
            case (null, { } output):
                using (var template = AllocationTemplate.For(problem))
                {
                    using var made = new MemoryStream();
                    Fill(template, made);
                    ResultFile.Write(output, made, call.GetRequiredValue(_problem));
                }

                break;
            default:
                using (var template = AllocationTemplate.For(problem))
                {
                    Fill(template, null);
                }

                break;
        }

        return patch!;
    }
}
