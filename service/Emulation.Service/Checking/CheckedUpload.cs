using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Documents.Word.State;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;
using Emulation.Service.Uploads;

namespace Emulation.Service.Checking;

/// <summary>A draft and its parents as they came in one form, checked.</summary>
internal sealed record CheckedUpload(UploadForm Form, UploadedFile Draft, PlanText Text, IReadOnlyList<RequirementSet> Parents, CheckReport Report, DateOnly? Date)
{
    public CheckedPlan Plan => new(Draft.Name, Text, Report, [.. Parents.Select(static parent => parent.Document)], Date);

    /// <param name="more">Fields that the answer asks for besides those of a check.</param>
    public static async Task<IResult> AnswerAsync(HttpRequest request, WorkGate gate, RuleData data, IReadOnlyList<string> more, Func<CheckedUpload, CancellationToken, IResult> answer, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["draft", "parent", "facts"], ["level", "staff", "status", "date", .. more], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        return answer(Check(form, data, cancellation), cancellation);
    }

    private static CheckedUpload Check(UploadForm form, RuleData data, CancellationToken cancellation)
    {
        var options = new CheckOptions
        {
            Level = form.Word("level", CheckWords.Levels),
            Staff = form.Count("staff"),
            Status = form.Word("status", CheckWords.Statuses) ?? DocumentStatus.Draft,
            Date = form.Date("date"),
        };
        var facts = form.Optional("facts")?.Read(FactsReader.Read);
        var draft = form.Required("draft");
        var text = draft.Read(file => DocumentReader.Read(file, cancellation));
        // All levels are read: which of them the draft belongs to is for the checker to say.
        var parents = form.Many("parent").Select((parent, index) => parent.Read(file => ParentReader.Read(file, ParentIndex.Name(index), null, cancellation))).ToArray();
        cancellation.ThrowIfCancellationRequested();
        var decisions = text.Source == SourceKind.Docx ? draft.Read(file => DocumentDecisions.Read(file, cancellation)) : [];
        var report = Waivers.Apply(PlanChecker.Check(text, parents, data, options.WithFacts(facts)), decisions, text, parents);
        return new CheckedUpload(form, draft, text, parents, report, options.Date);
    }
}
