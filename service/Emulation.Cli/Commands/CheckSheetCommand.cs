using System.CommandLine;
using System.Text.Json;
using Emulation.Cli.Text;
using Emulation.Delegates.Problems;
using Emulation.Documents;
using Emulation.Documents.Excel.Checking;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules;

namespace Emulation.Cli.Commands;

/// <summary><c>check-sheet BOOK.xlsx --plan PLAN.docx</c>: the allocation table and the list of delegates beside the plan they belong to.</summary>
internal static class CheckSheetCommand
{
    public static Command Create()
    {
        var book = new Argument<string>("BOOK") { Description = "Bảng phân bổ, danh sách đại biểu (.xlsx)" };
        var plan = new Option<string>("--plan") { HelpName = "PLAN.docx", Description = "Kế hoạch mà bảng thuộc về", Required = true };
        var problem = new Option<string>("--problem") { HelpName = "FILE", Description = "Bài toán phân bổ (JSON), để đối chiếu đơn vị và mức tối thiểu, tối đa" };
        var json = new Option<bool>("--json") { Description = "In JSON" };
        var command = new Command("check-sheet", "Kiểm tra bảng phân bổ và danh sách đại biểu theo kế hoạch") { book, plan, problem, json };
        command.SetAction(call => Check(call.GetRequiredValue(book), call.GetRequiredValue(plan), call.GetValue(problem), call.GetValue(json), call.InvocationConfiguration));
        return command;
    }

    private static int Check(string book, string plan, string? problemPath, bool json, InvocationConfiguration console)
    {
        AllocationProblem? problem = null;
        if (problemPath is not null)
        {
            var reading = ProblemReader.Read(InputFile.Read(problemPath, ProblemFile.Bytes));
            problem = reading.Problem;
            if (problem is null)
            {
                console.Error.WriteLine(PlainLine.Of(ProblemFile.Complaint(problemPath, reading.Errors)));
                return ExitCode.Unreadable;
            }
        }

        var text = InputFile.Read(plan, static content => DocumentReader.Read(content));
        var findings = InputFile.Read(book, content => SheetChecker.Check(content, text, problem));
        if (json)
        {
            console.Output.WriteLine(JsonSerializer.Serialize(new CheckReport([], findings), PlanJson.Options));
        }
        else
        {
            foreach (var finding in findings)
            {
                console.Output.WriteLine(PlainLine.Of($"- {Wording.Of(finding.Severity)} ({finding.Location.Sheet}, ô {finding.Location.Cell}): {finding.Message} [{finding.Rule}]"));
            }

            console.Output.WriteLine($"Tổng cộng: {findings.Count} phát hiện.");
        }

        return findings.Any(static finding => finding.Severity == Severity.Error) ? ExitCode.Found : ExitCode.Done;
    }
}
