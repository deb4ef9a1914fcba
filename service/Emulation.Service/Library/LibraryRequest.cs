using Emulation.Service.Problems;
using Emulation.Service.Security;
using Emulation.Service.Uploads;
using Emulation.Storage;

namespace Emulation.Service.Library;

/// <summary>One request to the library: its store, its caller, its condition, and its line in the audit log.</summary>
internal sealed class LibraryRequest(HttpContext context, LibraryStore store, AuditLog audit)
{
    public const string MetadataFields = "unit, parent, status, period, kind";

    private static readonly Dictionary<string, DocumentStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["draft"] = DocumentStatus.Draft, ["submitted"] = DocumentStatus.Submitted, ["issued"] = DocumentStatus.Issued,
    };

    private readonly LibraryMeter _meter = context.RequestServices.GetRequiredService<LibraryMeter>();

    private readonly Person _caller = Person.Of(context.User)!;

    /// <summary>The caller, as the library names who changed a document.</summary>
    public string Officer => _caller.Name;

    public static IReadOnlyList<string> Metadata { get; } = MetadataFields.Split(", ");

    /// <summary>Does what is asked, answers, and notes it, refused or not.</summary>
    public async Task<IResult> DoAsync(string act, string? document, Func<IDocumentStore, CancellationToken, Task<IResult>> work)
    {
        var started = _meter.Clock.GetTimestamp();
        try
        {
            var answer = await work(store.Open(), context.RequestAborted);
            Note(act, document ?? context.Items[typeof(StoredDocument)] as string, "ok", started);
            return answer;
        }
        catch (StoreException refused)
        {
            Note(act, document, refused.Failure.Code, started);
            throw new ProblemException(refused.Failure.Status, refused.Failure.Code, refused.Message, refused) { RetryAfter = Seconds(refused), Claims = refused.Claims };
        }
        catch (ProblemException refused)
        {
            Note(act, document, refused.Code, started);
            throw;
        }
    }

    /// <summary>The state that the caller saw.</summary>
    /// <exception cref="ProblemException">400: nothing is changed unseen.</exception>
    public Precondition Seen() => context.Request.Headers.IfMatch is [var header] && WireTag.Read(header) is { } tag
        ? new Precondition(tag, Officer)
        : throw new ProblemException(StatusCodes.Status400BadRequest, "missing-if-match", "Thiếu tiêu đề If-Match nêu bản văn bản đã thấy (etag trong dấu ngoặc kép).") { Place = "If-Match" };

    public IResult Answer(StoredDocument document)
    {
        context.Items[typeof(StoredDocument)] = document.Id;
        Tag(document);
        return Results.Json(new LibraryDocument(document), Plans.Requirements.PlanJson.Options);
    }

    public void Tag(StoredDocument document) => context.Response.Headers.ETag = $"\"{WireTag.Of(document.ETag)}\"";

    public static DocumentMetadata MetadataOf(UploadForm form) =>
        new(form.Text("unit"), form.Texts("parent"), form.Word("status", Statuses) ?? DocumentStatus.Draft, form.Text("period"), form.Text("kind"));

    private void Note(string act, string? document, string outcome, long started)
    {
        audit.Write(_caller, act, document, outcome);
        _meter.Record(act, outcome, started);
    }

    private static int? Seconds(StoreException refused) => refused.RetryAfter is { } wait
        ? (int)Math.Ceiling(wait.TotalSeconds)
        : refused.Failure.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable ? 30 : null;
}
