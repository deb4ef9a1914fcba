using System.CommandLine;
using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Documents.Rules;
using Emulation.Documents.Word.State;
using Emulation.Plans.Checking;
using Emulation.Plans.Facts;
using Emulation.Plans.Requirements;
using Emulation.Plans.Text;

namespace Emulation.Cli.Commands;

/// <summary>What a check needs, however it is called: the draft, its parents, and what the officer knows besides.</summary>
internal sealed class CheckInputs
{
    private readonly Argument<string> _draft = new("DRAFT") { Description = "Dự thảo kế hoạch (DOCX, PDF, TXT)" };
    private readonly Option<string[]> _parents = new("--parent") { HelpName = "FILE", Description = "Văn bản cấp trên hoặc tệp yêu cầu JSON; dùng nhiều lần được" };
    private readonly Option<AdministrativeLevel?> _level = VerbOptions.Word("--level", "Cấp của đơn vị lập dự thảo", CheckWords.Levels);
    private readonly Option<int?> _staff = VerbOptions.Count("--staff", "Tổng số cán bộ, công chức, viên chức, người lao động");
    private readonly Option<string> _facts = new("--facts") { HelpName = "FILE", Description = "Tệp số liệu YAML (facts.schema.json); --level và --staff được ưu tiên" };
    private readonly Option<DocumentStatus?> _status = VerbOptions.Word("--status", "Dự thảo hay bản đã ban hành, mặc định draft", CheckWords.Statuses);
    private readonly Option<DateOnly?> _date = VerbOptions.Date("--date", "Ngày xét hiệu lực văn bản và ghi vào tệp kết quả");

    public void AddTo(Command command)
    {
        command.Add(_draft);
        foreach (var option in new Option[] { _parents, _level, _staff, _facts, _status, _date })
        {
            command.Add(option);
        }
    }

    public CheckedDraft Check(ParseResult call)
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
        var text = InputFile.Read(name, static file => DocumentReader.Read(file));
        // All levels are read: which of them the draft belongs to is for the checker to say.
        var parents = (call.GetValue(_parents) ?? []).Select(static (path, index) => InputFile.Read(path, file => ParentReader.Read(file, ParentIndex.Name(index)))).ToArray();
        IReadOnlyList<Decision> decisions = text.Source == SourceKind.Docx ? InputFile.Read(name, static file => DocumentDecisions.Read(file)) : [];
        var report = Waivers.Apply(PlanChecker.Check(text, parents, RuleDataReader.ReadShipped(), options.WithFacts(facts)), decisions, text, parents);
        return new CheckedDraft(name, parents, new CheckedPlan(Path.GetFileName(name), text, report, [.. parents.Select(static parent => parent.Document)], options.Date));
    }
}

/// <summary>A draft that was checked, with everything its results can be written from.</summary>
/// <param name="Path">As the officer named it.</param>
internal sealed record CheckedDraft(string Path, IReadOnlyList<RequirementSet> Parents, CheckedPlan Result);
