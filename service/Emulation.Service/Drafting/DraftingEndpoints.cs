using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Documents.Word.Drafting;
using Emulation.Plans.Rules.Data;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;

namespace Emulation.Service.Drafting;

/// <summary><c>POST /api/plans</c>: a whole plan from the parent and the facts, or what in the facts conflicts with it.</summary>
internal static class DraftingEndpoints
{
    public static void MapDrafting(this IEndpointRouteBuilder routes) => routes.MapPost("/api/plans", DraftAsync)
        .WithName("draft").WithSummary("Soạn kế hoạch theo văn bản cấp trên và số liệu của đơn vị").AcceptsUpload<DraftUpload>().AnswersWord();

    private static async Task<IResult> DraftAsync(HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["parent", "facts"], ["date"], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var facts = form.Required("facts").Read(FactsReader.Read);
        var parent = form.Required("parent").Read(file => ParentReader.Read(file, "parent:0", null, cancellation));
        using var made = new MemoryStream();
        var outcome = PlanDrafter.Write(facts, parent, data, new TemplateFolder(), form.Date("date"), made);
        return outcome.Conflicts is [var first, ..]
            ? throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "facts-conflict", string.Join(' ', outcome.Conflicts.Select(Sentence))) { Place = first.Fact }
            : Results.File(made.ToArray(), OpenApiServices.WordType, "ke-hoach.docx");
    }

    private static string Sentence(DraftConflict conflict) => conflict.Parent is { } quote ? $"{conflict.Reason} Cấp trên: “{quote.Quote}”." : conflict.Reason;
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record DraftUpload
{
    public required IFormFile Parent { get; init; }

    public required IFormFile Facts { get; init; }

    public DateOnly? Date { get; init; }
}
