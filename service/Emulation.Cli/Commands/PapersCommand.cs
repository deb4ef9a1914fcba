using System.CommandLine;
using System.CommandLine.Parsing;
using Emulation.Cli.Text;
using Emulation.Documents;
using Emulation.Documents.Excel.Tables;
using Emulation.Documents.Facts;
using Emulation.Documents.Rules;
using Emulation.Documents.Word.Papers;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Cli.Commands;

/// <summary><c>papers</c>: invitations, programme, task table and chair's script from the facts of the plan; with <c>--check</c> the ones in the folder are judged and none is written.</summary>
internal sealed class PapersCommand
{
    private readonly Option<string> _parent = new("--parent") { HelpName = "FILE", Description = "Văn bản cấp trên hoặc tệp yêu cầu JSON", Required = true };
    private readonly Option<string> _facts = new("--facts") { HelpName = "FILE", Description = "Tệp số liệu YAML (facts.schema.json)", Required = true };
    private readonly Option<string> _delegates = new("--delegates") { HelpName = "LIST.xlsx", Description = "Danh sách được mời: họ tên, chức vụ, đơn vị; mỗi người một giấy mời" };
    private readonly Option<string> _plan = new("--plan") { HelpName = "PLAN.docx", Description = "Kế hoạch hiện có, để soát các giấy tờ với nó" };
    private readonly Option<string> _templates = new("--templates") { HelpName = "DIR", Description = "Thư mục mẫu của đơn vị (papers/*.docx); giấy nào không có thì dùng mẫu sẵn" };
    private readonly Option<DateOnly?> _date = VerbOptions.Date("--date", "Ngày xét hiệu lực văn bản, mặc định ngày của kế hoạch");
    private readonly Option<bool> _check = new("--check") { Description = "Chỉ soát các giấy tờ đã có trong thư mục, không lập lại" };
    private readonly Option<string> _output = new("-o", "--output") { HelpName = "DIR", Description = "Thư mục của các giấy tờ", Required = true };

    public static Command Create()
    {
        var verb = new PapersCommand();
        var command = new Command("papers", "Lập giấy mời, chương trình, bảng phân công và kịch bản điều hành từ số liệu của kế hoạch") { verb._parent, verb._facts, verb._delegates, verb._plan, verb._templates, verb._date, verb._check, verb._output };
        command.Validators.Add(verb.Judge);
        command.SetAction(verb.Run);
        return command;
    }

    private void Judge(CommandResult call)
    {
        bool Given(Option option) => call.GetResult(option) is { Implicit: false };
        if (Given(_check) && (Given(_templates) || Given(_date)))
        {
            call.AddError("--check không dùng cùng --templates, --date");
        }
    }

    private int Run(ParseResult call)
    {
        var facts = InputFile.Read(call.GetRequiredValue(_facts), FactsReader.Read);
        var parent = InputFile.Read(call.GetRequiredValue(_parent), static file => ParentReader.Read(file, "parent:0"));
        var list = call.GetValue(_delegates) is { } path ? InputFile.Read(path, static file => InviteeSheet.Read(file)) : null;
        var plan = call.GetValue(_plan) is { } standing ? InputFile.Read(standing, static file => DocumentReader.Read(file)) : null;
        var error = call.InvocationConfiguration.Error;
        PapersText.Write(list, error);
        var faults = call.GetValue(_check) ? Check(call, facts, parent, list, plan) : Make(call, facts, parent, list, plan);
        if (faults is null)
        {
            return ExitCode.Found;
        }

        PapersText.Write(faults, call.InvocationConfiguration.Output);
        return faults.Any(static fault => !fault.IsGap) || list?.Faults.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    private IReadOnlyList<PaperFault>? Make(ParseResult call, PlanFacts facts, RequirementSet parent, InviteeList? list, PlanText? plan)
    {
        var outcome = OfficeTemplates.Use(call.GetValue(_templates), templates => PaperMaker.Make(facts, parent, list?.Invitees ?? [], plan, RuleDataReader.ReadShipped(), templates, call.GetValue(_date)));
        if (outcome.Conflicts.Count > 0)
        {
            DraftText.WriteConflicts(outcome.Conflicts, parent.Document, call.InvocationConfiguration.Error);
            return null;
        }

        // A list of which no row can be used makes no invitation; one without a name would pass for one.
        var papers = outcome.Papers.Where(paper => list is not { Invitees.Count: 0 } || paper.Paper.Key != "invitation").ToList();
        string[] inputs = [call.GetRequiredValue(_parent), call.GetRequiredValue(_facts), .. new[] { call.GetValue(_delegates), call.GetValue(_plan) }.OfType<string>()];
        foreach (var paper in papers)
        {
            var path = Path.Combine(Folder(call.GetRequiredValue(_output)), paper.Paper.FileName);
            ResultFile.Write(path, new MemoryStream(paper.Content, 0, paper.Content.Length, writable: false, publiclyVisible: true), inputs);
            call.InvocationConfiguration.Output.WriteLine(PlainLine.Of($"Đã lập: {paper.Paper.Title}: {path}"));
        }

        return outcome.Faults;
    }

    private IReadOnlyList<PaperFault> Check(ParseResult call, PlanFacts facts, RequirementSet parent, InviteeList? list, PlanText? plan)
    {
        var folder = call.GetRequiredValue(_output);
        var there = PaperCatalogue.All.Select(static paper => paper.Descriptor).Where(paper => File.Exists(Path.Combine(folder, paper.FileName))).ToList();
        if (there.Count == 0)
        {
            throw new WrongCallException($"thư mục \"{folder}\" không có giấy tờ nào; các tên được tìm: {string.Join(", ", PaperCatalogue.All.Select(static paper => paper.Descriptor.FileName))}");
        }

        return PaperMaker.Check(facts, parent, list?.Invitees ?? [], there.Select(paper => (paper, InputFile.Read(Path.Combine(folder, paper.FileName), static file => DocumentReader.Read(file)))), plan);
    }

    private static string Folder(string path)
    {
        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path, "Không tạo được thư mục kết quả; hãy kiểm tra tên và quyền ghi.", failure);
        }
    }
}
