using Emulation.Documents.Word.Fixes;
using Emulation.Plans.Rules;
using Emulation.Plans.Text;
using Emulation.Service.Checking;
using Emulation.Service.OpenApi;
using Emulation.Service.Problems;
using Emulation.Service.Uploads;

namespace Emulation.Service.Editing;

/// <summary><c>POST /api/edits</c>: one correction as an officer worded it, as a tracked change in a Word file; what the add-in does in Word itself, for where there is no Word.</summary>
internal static class EditingEndpoints
{
    public static void MapEditing(this IEndpointRouteBuilder routes) => routes.MapPost("/api/edits", EditAsync)
        .WithName("edit").WithSummary("Sửa một chỗ của văn bản Word, dưới dạng sửa đổi theo dõi").AcceptsUpload<EditUpload>()
        .Produces<Problem>(StatusCodes.Status409Conflict, "application/problem+json").AnswersWord();

    private static async Task<IResult> EditAsync(HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["draft"], ["paragraph", "start", "quote", "replacement", "date"], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var draft = form.Required("draft");
        var quote = form.Text("quote") ?? throw Missing("quote");
        var place = new Location("draft", "", form.Count("paragraph") ?? throw Missing("paragraph"), form.Count("start") ?? throw Missing("start"), quote.Length);
        var edit = new Finding("edit", "edit", Severity.Note, "", quote, place, []) { Fix = new Fix(FixKind.Safe, form.Text("replacement") ?? "") };
        return CheckingEndpoints.Word("da-sua.docx", output =>
        {
            if (draft.Read(input => FixedDraft.Write(input, [edit], form.Date("date"), output, cancellation)).Left is [var left, ..])
            {
                throw new ProblemException(StatusCodes.Status409Conflict, "edit-not-made", $"Không sửa được chỗ này: {left.Reason}.") { File = draft.Name };
            }
        });
    }

    private static ProblemException Missing(string name) => new(StatusCodes.Status400BadRequest, "missing-field", $"Thiếu trường \"{name}\".") { Place = name };
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record EditUpload
{
    public required IFormFile Draft { get; init; }

    /// <summary>As in a location.</summary>
    public required int Paragraph { get; init; }

    public required int Start { get; init; }

    /// <summary>Lời đang có ở đó.</summary>
    public required string Quote { get; init; }

    /// <summary>Lời thay vào; để trống là bỏ lời cũ.</summary>
    public string? Replacement { get; init; }

    public DateOnly? Date { get; init; }
}
