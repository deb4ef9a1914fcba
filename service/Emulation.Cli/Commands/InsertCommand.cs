using System.CommandLine;
using System.CommandLine.Parsing;
using Emulation.Cli.Text;
using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Documents.Word.Insertion;
using Emulation.Plans.Drafting;
using Emulation.Plans.Facts;

namespace Emulation.Cli.Commands;

/// <summary><c>insert DRAFT.docx SECTION</c>: one standard section into any Word document, or out of it again.</summary>
internal sealed class InsertCommand
{
    private readonly Argument<string> _draft = new("DRAFT") { Description = "Văn bản Word nhận mục (.docx)" };
    private readonly Argument<string> _section = new("SECTION") { Description = "Mã của mục, xem lệnh sections" };
    private readonly Option<string> _facts = new("--facts") { HelpName = "FILE", Description = "Tệp số liệu YAML (facts.schema.json); chỗ chưa có số liệu để trống" };
    private readonly Option<string> _parent = new("--parent") { HelpName = "FILE", Description = "Văn bản cấp trên hoặc tệp yêu cầu JSON" };
    private readonly Option<string> _at = new("--at") { HelpName = "PATH", Description = "Chèn thành mục có số này, ví dụ III" };
    private readonly Option<string> _before = new("--before") { HelpName = "PATH", Description = "Chèn ngay trước mục này" };
    private readonly Option<string> _after = new("--after") { HelpName = "PATH", Description = "Chèn ngay sau mục này" };
    private readonly Option<bool> _replace = new("--replace") { Description = "Thay hoặc gỡ cả khi mục đã được sửa tay" };
    private readonly Option<bool> _remove = new("--remove") { Description = "Gỡ mục đã chèn" };
    private readonly Option<string> _templates = new("--templates") { HelpName = "DIR", Description = "Thư mục mẫu của đơn vị (sections/*.docx); mục nào không có thì dùng mẫu sẵn" };
    private readonly Option<DateOnly?> _date = VerbOptions.Date("--date", "Ngày ghi trên sửa đổi theo dõi");
    private readonly Option<string> _output = new("-o", "--output") { HelpName = "OUT.docx", Description = "Tệp ghi kết quả; được phép chính là văn bản nhận mục", Required = true };

    public static Command Create()
    {
        var verb = new InsertCommand();
        var command = new Command("insert", "Chèn một mục chuẩn vào văn bản Word, hoặc gỡ mục đã chèn")
        {
            verb._draft, verb._section, verb._facts, verb._parent, verb._at, verb._before, verb._after, verb._replace, verb._remove, verb._templates, verb._date, verb._output,
        };
        command.Validators.Add(verb.Judge);
        command.SetAction(verb.Run);
        return command;
    }

    private void Judge(CommandResult call)
    {
        bool Given(Option option) => call.GetResult(option) is { Implicit: false };
        var places = new Option[] { _at, _before, _after }.Count(Given);
        if (places > 1)
        {
            call.AddError("chỉ dùng một trong --at, --before, --after");
        }

        if (Given(_remove) && (places > 0 || Given(_facts) || Given(_parent) || Given(_templates)))
        {
            call.AddError("--remove không dùng cùng chỗ chèn, số liệu hay mẫu");
        }
    }

    private int Run(ParseResult call)
    {
        var key = call.GetRequiredValue(_section);
        var section = SectionCatalogue.Find(key) ?? throw new WrongCallException($"không có mục \"{key}\"; xem lệnh sections");
        Func<Stream, Stream, InsertionOutcome> work = call.GetValue(_remove) ? (input, made) => SectionInsertion.Remove(input, key, call.GetValue(_replace), made) : Insertion(call, section);
        InsertionOutcome? outcome = null;
        ResultFile.Write(call.GetRequiredValue(_output), call.GetRequiredValue(_draft), (input, made) => outcome = work(input, made),
            () => outcome!.Status is not (InsertionStatus.Edited or InsertionStatus.Refused));
        InsertionText.Write(section.Descriptor.Title, outcome!, call.InvocationConfiguration.Output);
        return outcome!.Status is InsertionStatus.Edited or InsertionStatus.Refused ? ExitCode.Found : ExitCode.Done;
    }

    private Func<Stream, Stream, InsertionOutcome> Insertion(ParseResult call, PlanSection section)
    {
        PlanFacts? facts = call.GetValue(_facts) is { } path ? InputFile.Read(path, FactsReader.Read) : null;
        var parent = call.GetValue(_parent) is { } above ? InputFile.Read(above, static file => ParentReader.Read(file, "parent:0")) : null;
        var annexes = InputFile.Read(call.GetRequiredValue(_draft), static file => SectionInsertion.AnnexesOf(file));
        var made = OfficeTemplates.Use(call.GetValue(_templates), templates => StandardSection.Compose(section, facts, parent, templates, annexes));
        var request = made.Request(Place(call)) with { Replace = call.GetValue(_replace), Date = call.GetValue(_date) };
        return (input, output) => SectionInsertion.Insert(input, new MemoryStream(made.Content, writable: false), request, output);
    }

    private InsertionPlace Place(ParseResult call) => call.GetValue(_at) is { } at ? new InsertionPlace.AtPath(at)
        : call.GetValue(_before) is { } before ? new InsertionPlace.BeforePath(before)
        : call.GetValue(_after) is { } after ? new InsertionPlace.AfterPath(after)
        : new InsertionPlace.Belonging();
}
