using System.Text.Json;
using Emulation.Documents;
using Emulation.Documents.Facts;
using Emulation.Documents.Word.Drafting;
using Emulation.Documents.Word.Insertion;
using Emulation.Plans.Drafting;
using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;

namespace Emulation.Service.Sections;

/// <summary><c>POST /api/sections/{key}</c>: one standard section into a Word document; below it out again, and by itself for the add-in.</summary>
internal static class SectionEndpoints
{
    /// <summary>The outcome beside the file: JSON with its letters escaped, for a header takes no others.</summary>
    public const string OutcomeHeader = "Emulation-Outcome";

    private static readonly Dictionary<string, bool> Answers = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    public static void MapSections(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/sections", SurveyAsync).WithName("sections").WithSummary("Danh mục mục chuẩn: dự thảo đã có mục nào, còn thiếu mục nào và chèn vào đâu")
            .AcceptsUpload<SurveyUpload>().Answers<IReadOnlyList<SurveyedSection>>();
        routes.MapPost("/api/sections/{key}", InsertAsync).WithName("insert-section").WithSummary("Chèn một mục chuẩn vào văn bản Word; kết quả nằm ở đầu mục Emulation-Outcome")
            .AcceptsUpload<InsertUpload>().AnswersWord().Produces<Problem>(StatusCodes.Status409Conflict, "application/problem+json");
        routes.MapPost("/api/sections/{key}/removal", RemoveAsync).WithName("remove-section").WithSummary("Gỡ mục đã chèn khỏi văn bản Word")
            .AcceptsUpload<RemoveUpload>().AnswersWord().Produces<Problem>(StatusCodes.Status409Conflict, "application/problem+json");
        routes.MapPost("/api/sections/{key}/ooxml", ComposeAsync).WithName("section-ooxml").WithSummary("Mục chuẩn ở dạng XML cho insertOoxml của Word")
            .AcceptsUpload<ComposeUpload>().Answers<ComposedSection>();
    }

    private static async Task<IResult> InsertAsync(string key, HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["draft", "facts", "parent"], ["at", "before", "after", "replace", "date"], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var section = Compose(key, form, form.Required("draft").Read(file => SectionInsertion.AnnexesOf(file, cancellation)), cancellation);
        var wanted = section.Request(Place(form)) with { Replace = form.Word("replace", Answers) ?? false, Date = form.Date("date") };
        return Answer(request.HttpContext, form.Required("draft"), (input, output) => SectionInsertion.Insert(input, new MemoryStream(section.Content, writable: false), wanted, output, cancellation));
    }

    private static async Task<IResult> RemoveAsync(string key, HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["draft"], ["replace"], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        _ = Find(key);
        var replace = form.Word("replace", Answers) ?? false;
        return Answer(request.HttpContext, form.Required("draft"), (input, output) => SectionInsertion.Remove(input, key, replace, output, cancellation));
    }

    private static async Task<IResult> ComposeAsync(string key, HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["facts", "parent"], ["label", "inserted"], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var section = Compose(key, form, SectionInsertion.AnnexesAmong(form.Texts("inserted")), cancellation);
        var (package, stamp) = FlatFragment.Write(new MemoryStream(section.Content, writable: false), key, section.Template, form.Text("label"), cancellation);
        return Results.Json(new ComposedSection(package, stamp), PlanJson.Options);
    }

    private static async Task<IResult> SurveyAsync(HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["draft", "facts", "parent"], [], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var facts = form.Optional("facts")?.Read(FactsReader.Read);
        var parent = form.Optional("parent")?.Read(file => ParentReader.Read(file, "parent:0", null, cancellation));
        return Results.Json(form.Required("draft").Read(file => SectionSurvey.Read(file, facts, parent, cancellation)), PlanJson.Options);
    }

    private static PlanSection Find(string key) => SectionCatalogue.Find(key)
        ?? throw new ProblemException(StatusCodes.Status404NotFound, "unknown-section", "Không có mục này trong danh mục.") { Place = "key" };

    private static StandardSection Compose(string key, UploadForm form, IReadOnlyList<string> annexes, CancellationToken cancellation)
    {
        var section = Find(key);
        var facts = form.Optional("facts")?.Read(FactsReader.Read);
        var parent = form.Optional("parent")?.Read(file => ParentReader.Read(file, "parent:0", null, cancellation));
        return StandardSection.Compose(section, facts, parent, new TemplateFolder(), annexes);
    }

    private static InsertionPlace Place(UploadForm form)
    {
        InsertionPlace?[] places =
        [
            form.Text("at") is { } at ? new InsertionPlace.AtPath(at) : null,
            form.Text("before") is { } before ? new InsertionPlace.BeforePath(before) : null,
            form.Text("after") is { } after ? new InsertionPlace.AfterPath(after) : null,
        ];
        return places.OfType<InsertionPlace>().ToList() switch
        {
            [] => new InsertionPlace.Belonging(),
            [var only] => only,
            _ => throw new ProblemException(StatusCodes.Status400BadRequest, "bad-value", "Chỉ dùng một trong at, before, after.") { Place = "at" },
        };
    }

    private static IResult Answer(HttpContext context, UploadedFile draft, Func<Stream, Stream, InsertionOutcome> work)
    {
        using var made = new MemoryStream();
        var outcome = draft.Read(input => work(input, made));
        switch (outcome.Status)
        {
            case InsertionStatus.Edited:
                throw new ProblemException(StatusCodes.Status409Conflict, "section-edited", outcome.Notes[0]) { File = draft.Name };
            case InsertionStatus.Refused:
                throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "section-place", outcome.Notes[0]) { File = draft.Name };
        }

        context.Response.Headers[OutcomeHeader] = Uri.EscapeDataString(JsonSerializer.Serialize(outcome, PlanJson.Options));
        return Results.File(made.ToArray(), OpenApiServices.WordType, "da-chen.docx");
    }
}

/// <summary>Mục để ngăn tác vụ chèn.</summary>
/// <param name="Package">Flat OPC, for insertOoxml.</param>
/// <param name="Stamp">What to record of it in the document.</param>
internal sealed record ComposedSection(string Package, SectionStamp Stamp);

/// <summary>The form of the request, for its description.</summary>
internal sealed record InsertUpload
{
    public required IFormFile Draft { get; init; }

    public IFormFile? Facts { get; init; }

    public IFormFile? Parent { get; init; }

    public string? At { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public bool? Replace { get; init; }

    public DateOnly? Date { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record RemoveUpload
{
    public required IFormFile Draft { get; init; }

    public bool? Replace { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record ComposeUpload
{
    public IFormFile? Facts { get; init; }

    public IFormFile? Parent { get; init; }

    /// <summary>Số của đề mục trong văn bản, ví dụ "IV.".</summary>
    public string? Label { get; init; }

    /// <summary>Khóa của các mục chuẩn mà văn bản đã có: mục mới dẫn chiếu đến các phụ lục trong số đó.</summary>
    public IReadOnlyList<string>? Inserted { get; init; }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record SurveyUpload
{
    public required IFormFile Draft { get; init; }

    public IFormFile? Facts { get; init; }

    public IFormFile? Parent { get; init; }
}
