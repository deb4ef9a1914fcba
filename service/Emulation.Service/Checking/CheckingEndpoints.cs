using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Service.OpenApi;
using Emulation.Service.Uploads;

namespace Emulation.Service.Checking;

/// <summary><c>POST /api/check</c>: verdicts on what the parents demand, and findings on the draft itself.</summary>
internal static class CheckingEndpoints
{
    public static void MapChecking(this IEndpointRouteBuilder routes) => routes.MapPost("/api/check", CheckAsync)
        .WithName("check").WithSummary("Kiểm tra dự thảo theo văn bản cấp trên và theo quy tắc trình bày")
        .AcceptsUpload<CheckUpload>().Answers<CheckReport>();

    private static async Task<IResult> CheckAsync(HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation)
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
        var draft = form.Required("draft").Read(file => DocumentReader.Read(file, cancellation));
        // All levels are read: which of them the draft belongs to is for the checker to say.
        var parents = form.Many("parent").Select((parent, index) => parent.Read(file => ParentReader.Read(file, $"parent:{index}", null, cancellation))).ToArray();
        cancellation.ThrowIfCancellationRequested();
        return Results.Json(PlanChecker.Check(draft, parents, data, options.WithFacts(facts)), PlanJson.Options);
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
