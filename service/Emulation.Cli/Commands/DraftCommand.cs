using System.CommandLine;
using Emulation.Cli.Text;
using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Documents.Rules;
using Emulation.Documents.Word.Drafting;

namespace Emulation.Cli.Commands;

/// <summary><c>draft</c>: a whole plan from the parent and a dozen facts; refused, with nothing written, where the two conflict.</summary>
internal sealed class DraftCommand
{
    private readonly Option<string> _parent = new("--parent") { HelpName = "FILE", Description = "Văn bản cấp trên hoặc tệp yêu cầu JSON", Required = true };
    private readonly Option<string> _facts = new("--facts") { HelpName = "FILE", Description = "Tệp số liệu YAML (facts.schema.json)", Required = true };
    private readonly Option<string> _output = new("-o", "--output") { HelpName = "OUT.docx", Description = "Tệp ghi kế hoạch", Required = true };
    private readonly Option<string> _templates = new("--templates") { HelpName = "DIR", Description = "Thư mục mẫu của đơn vị (sections/*.docx, plans/plan.docx); mục nào không có thì dùng mẫu sẵn" };
    private readonly Option<DateOnly?> _date = VerbOptions.Date("--date", "Ngày xét hiệu lực văn bản, mặc định ngày của kế hoạch");

    public static Command Create()
    {
        var verb = new DraftCommand();
        var command = new Command("draft", "Soạn kế hoạch theo văn bản cấp trên và số liệu của đơn vị") { verb._parent, verb._facts, verb._output, verb._templates, verb._date };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var facts = InputFile.Read(call.GetRequiredValue(_facts), FactsReader.Read);
        var parent = InputFile.Read(call.GetRequiredValue(_parent), static file => ParentReader.Read(file, "parent:0"));
        using var made = new MemoryStream();
        var outcome = OfficeTemplates.Use(call.GetValue(_templates), templates => PlanDrafter.Write(facts, parent, RuleDataReader.ReadShipped(), templates, call.GetValue(_date), made));
        DraftText.Write(outcome, parent.Document, call.InvocationConfiguration.Error);
        if (outcome.Conflicts.Count > 0)
        {
            return ExitCode.Found;
        }

        ResultFile.Write(call.GetRequiredValue(_output), made, call.GetRequiredValue(_parent), call.GetRequiredValue(_facts));
        return ExitCode.Done;
    }
}
