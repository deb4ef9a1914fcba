using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.Fixes;
using Emulation.Documents.Word.Reports;
using Emulation.Documents.Word.State;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Plans.Text;
using Emulation.Service.OpenApi;
using Emulation.Service.Uploads;

namespace Emulation.Service.Checking;

/// <summary><c>POST /api/check</c>: verdicts on what the parents demand, and findings on the draft itself; below it the same result as Word files.</summary>
internal static class CheckingEndpoints
{
    public static void MapChecking(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/check", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckAsync(request, gate, data, static (_, result, _) => Results.Json(result.Report, PlanJson.Options), cancellation))
            .WithName("check").WithSummary("Kiểm tra dự thảo theo văn bản cấp trên và theo quy tắc trình bày")
            .AcceptsUpload<CheckUpload>().Answers<CheckReport>();
        routes.MapPost("/api/check/comments", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckAsync(request, gate, data, static (draft, result, cancellation) => Word("nhan-xet.docx", output => draft.Read(input => CommentedDraft.Write(input, result, output, cancellation))), cancellation))
            .WithName("check-comments").WithSummary("Bản Word của dự thảo kèm nhận xét tại đúng chỗ").AcceptsUpload<CheckUpload>().AnswersWord();
        routes.MapPost("/api/check/fixes", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckAsync(request, gate, data, static (draft, result, cancellation) => Word("da-sua.docx", output =>
                    draft.Read(input => FixedDraft.Write(input, [.. result.Report.Open], result.Date, output, cancellation))), cancellation))
            .WithName("check-fixes").WithSummary("Bản Word đã sửa những chỗ chỉ có một cách sửa, dưới dạng sửa đổi theo dõi").AcceptsUpload<CheckUpload>().AnswersWord();
        routes.MapPost("/api/check/report", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckAsync(request, gate, data, static (_, result, _) => Word("bao-cao.docx", output => PrintedReport.Write(result, output)), cancellation))
            .WithName("check-report").WithSummary("Báo cáo in được, khổ A4").AcceptsUpload<CheckUpload>().AnswersWord();
    }

    private static async Task<IResult> CheckAsync(HttpRequest request, WorkGate gate, RuleData data, Func<UploadedFile, CheckedPlan, CancellationToken, IResult> answer, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["draft", "parent", "facts"], ["level", "staff", "status", "date"], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
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
        var parents = form.Many("parent").Select((parent, index) => parent.Read(file => ParentReader.Read(file, $"parent:{index}", null, cancellation))).ToArray();
        cancellation.ThrowIfCancellationRequested();
        var decisions = text.Source == SourceKind.Docx ? draft.Read(file => DocumentDecisions.Read(file, cancellation)) : [];
        var report = Waivers.Apply(PlanChecker.Check(text, parents, data, options.WithFacts(facts)), decisions, text, parents);
        return answer(draft, new CheckedPlan(draft.Name, text, report, [.. parents.Select(static parent => parent.Document)], options.Date), cancellation);
    }

    private static IResult Word(string name, Action<Stream> write)
    {
        using var made = new MemoryStream();
        write(made);
        return Results.File(made.ToArray(), OpenApiServices.WordType, name);
    }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record CheckUpload
{
    public required IFormFile Draft { get; init; }

    public IReadOnlyList<IFormFile>? Parent { get; init; }

    public IFormFile? Facts { get; init; }

    public UploadLevel? Level { get; init; }

    public int? Staff { get; init; }

    public UploadStatus? Status { get; init; }

    public DateOnly? Date { get; init; }
}
