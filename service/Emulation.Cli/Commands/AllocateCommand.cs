using System.CommandLine;
using System.Text.Json;
using Emulation.Cli.Text;
using Emulation.Cli.Vectors;
using Emulation.Delegates.Answers;

namespace Emulation.Cli.Commands;

/// <summary><c>allocate PROBLEM.json</c>: seats for every unit and category, with the arithmetic; or the rules that conflict.</summary>
internal static class AllocateCommand
{
    public static Command Create()
    {
        var problem = new Argument<string?>("PROBLEM") { Description = "Bài toán phân bổ đại biểu (JSON)", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "In JSON" };
        var compare = new Option<string>("--compare") { HelpName = "FILE", Description = "Bài toán của lần trước, để nêu những gì đã thay đổi" };
        var vectors = new Option<string>("--vectors") { HelpName = "DIR", Description = "Tính lại các bảng phân bổ đã công bố trong thư mục và so từng ô" };
        var command = new Command("allocate", "Phân bổ đại biểu cho các đơn vị theo thành phần") { problem, json, compare, vectors };
        command.Validators.Add(result =>
        {
            if (result.GetValue(problem) is null == result.GetValue(vectors) is null)
            {
                result.AddError("cần một tệp PROBLEM hoặc --vectors DIR");
            }
        });
        command.SetAction(call => call.GetValue(vectors) is { } folder
            ? VectorReport.Write(folder, call.InvocationConfiguration.Output)
            : Allocate(call.GetValue(problem)!, call.GetValue(compare), call.GetValue(json), call.InvocationConfiguration));
        return command;
    }

    private static int Allocate(string path, string? before, bool json, InvocationConfiguration console)
    {
        var answer = AnswerBuilder.Answer(InputFile.Read(path, ProblemFile.Bytes), before is null ? null : InputFile.Read(before, ProblemFile.Bytes));
        if (json)
        {
            console.Output.WriteLine(JsonSerializer.Serialize(answer, AnswerJson.Options));
        }
        else
        {
            AllocationText.Write(answer, console.Output);
        }

        if (answer.Errors is { Count: > 0 } errors)
        {
            console.Error.WriteLine(PlainLine.Of(ProblemFile.Complaint(path, errors)));
        }

        return answer.Status switch
        {
            AnswerStatus.Optimal => ExitCode.Done,
            AnswerStatus.Infeasible => ExitCode.Found,
            _ => ExitCode.Unreadable,
        };
    }
}
