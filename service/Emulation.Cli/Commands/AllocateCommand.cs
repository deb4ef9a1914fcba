using System.CommandLine;
using System.Text.Json;
using Emulation.Cli.Text;
using Emulation.Cli.Vectors;
using Emulation.Delegates.Answers;
using Emulation.Delegates.Problems;
using Emulation.Documents;
using Emulation.Documents.Excel.Reporting;
using Emulation.Documents.Excel.Tables;
using Emulation.Documents.Word.State;
using Emulation.Plans.Allocating;

namespace Emulation.Cli.Commands;

/// <summary><c>allocate PROBLEM.json</c>: seats for every unit and category, with the arithmetic; or the rules that conflict.</summary>
internal static class AllocateCommand
{
    public static Command Create()
    {
        var problem = new Argument<string?>("PROBLEM") { Description = "Bài toán phân bổ đại biểu (JSON)", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "In JSON" };
        var compare = new Option<string>("--compare") { HelpName = "FILE", Description = "Bài toán của lần trước, để nêu những gì đã thay đổi" };
        var plan = new Option<string>("--plan") { HelpName = "PLAN.docx", Description = "Kế hoạch để đọc tổng số, các dòng phân bổ và tỷ lệ, thay cho PROBLEM" };
        var units = new Option<string>("--units") { HelpName = "SHEET.xlsx", Description = "Bảng các đơn vị có trọng số, đi cùng --plan" };
        var save = new Option<string>("--save") { HelpName = "PROBLEM.json", Description = "Ghi bài toán đọc từ kế hoạch để xem lại, sửa và dùng cho lệnh fill" };
        var report = new Option<string>("--report") { HelpName = "OUT.xlsx", Description = "Ghi báo cáo Excel để in: bảng phân bổ, giải trình, chỉ số, cơ cấu; hoặc các mâu thuẫn và cách gỡ" };
        var vectors = new Option<string>("--vectors") { HelpName = "DIR", Description = "Tính lại các bảng phân bổ đã công bố trong thư mục và so từng ô" };
        var command = new Command("allocate", "Phân bổ đại biểu cho các đơn vị theo thành phần") { problem, plan, units, save, json, compare, report, vectors };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(problem), result.GetValue(vectors), result.GetValue(plan) }.Count(static one => one is not null) != 1)
            {
                result.AddError("cần một tệp PROBLEM, --plan PLAN.docx hoặc --vectors DIR");
            }

            if (result.GetValue(plan) is null && (result.GetValue(units) ?? result.GetValue(save)) is not null)
            {
                result.AddError("--units và --save đi cùng --plan");
            }

            if (result.GetValue(vectors) is not null && result.GetValue(report) is not null)
            {
                result.AddError("--report không đi cùng --vectors");
            }
        });
        command.SetAction(call => call.GetValue(vectors) is { } folder
            ? VectorReport.Write(folder, call.InvocationConfiguration.Output)
            : call.GetValue(plan) is { } document
            ? FromPlan(document, call.GetValue(units), call.GetValue(save), new Outputs(call.GetValue(compare), call.GetValue(report), call.GetValue(json)), call.InvocationConfiguration)
            : Allocate(call.GetValue(problem)!, new Outputs(call.GetValue(compare), call.GetValue(report), call.GetValue(json)), call.InvocationConfiguration));
        return command;
    }

    private static int Allocate(string path, Outputs outputs, InvocationConfiguration console)
    {
        var problem = InputFile.Read(path, ProblemFile.Bytes);
        return Print(AnswerBuilder.Answer(problem, Before(outputs)), problem, [path], outputs, console);
    }

    private static ReadOnlyMemory<byte>? Before(Outputs outputs) => outputs.Before is { } path ? InputFile.Read(path, ProblemFile.Bytes) : null;

    private static int FromPlan(string path, string? sheet, string? save, Outputs outputs, InvocationConfiguration console)
    {
        var units = sheet is null ? [] : InputFile.Read(sheet, static content => UnitSheet.Read(content));
        var read = PlanProblem.From(InputFile.Read(path, static content => DocumentReader.Read(content)), "draft", units);
        if (read.Problem is not { } problem)
        {
            console.Error.WriteLine(PlainLine.Of($"emulation: {path}: {read.Remarks[^1].Message}"));
            return ExitCode.Unreadable;
        }

        var bytes = ProblemWriter.Write(InputFile.Read(path, content => PlanIdentity.Note(problem, content)));
        if (save is not null)
        {
            using var made = new MemoryStream(bytes);
            ResultFile.Write(save, made, path);
        }

        var answer = AnswerBuilder.Answer(bytes, Before(outputs));
        var remarks = read.Remarks.Select(static remark => new ProblemError("P01", string.Join("; ", remark.Quotes.Select(static quote => $"đoạn {quote.Location.Paragraph}")), remark.Message));
        return Print(answer with { Notes = [.. remarks, .. answer.Notes ?? []] }, bytes, sheet is null ? [path] : [path, sheet], outputs, console);
    }

    private static int Print(AllocationAnswer answer, byte[] problem, string[] inputs, Outputs outputs, InvocationConfiguration console)
    {
        if (outputs.Report is { } report && answer.Status != AnswerStatus.Invalid)
        {
            using var made = new MemoryStream();
            AllocationReport.Write(ProblemReader.Read(problem).Problem!, answer, made);
            ResultFile.Write(report, made, inputs);
        }

        if (outputs.Json)
        {
            console.Output.WriteLine(JsonSerializer.Serialize(answer, AnswerJson.Options));
        }
        else
        {
            AllocationText.Write(answer, console.Output);
        }

        if (answer.Errors is { Count: > 0 } errors)
        {
            console.Error.WriteLine(PlainLine.Of(ProblemFile.Complaint(inputs[0], errors)));
        }

        return answer.Status switch
        {
            AnswerStatus.Optimal => ExitCode.Done,
            AnswerStatus.Infeasible => ExitCode.Found,
            _ => ExitCode.Unreadable,
        };
    }

    /// <param name="Before">The problem of an earlier run.</param>
    private sealed record Outputs(string? Before, string? Report, bool Json);
}
