using Emulation.Documents;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Service.OpenApi;
using Emulation.Service.Uploads;

namespace Emulation.Service.Requirements;

/// <summary><c>POST /api/requirements</c>: what the parent plan demands.</summary>
internal static class RequirementsEndpoints
{
    public static void MapRequirements(this IEndpointRouteBuilder routes) => routes.MapPost("/api/requirements", ExtractAsync)
        .WithName("requirements").WithSummary("Rút yêu cầu từ văn bản cấp trên")
        .AcceptsUpload<RequirementsUpload>().Answers<RequirementSet>();

    private static async Task<IResult> ExtractAsync(HttpRequest request, WorkGate gate, CancellationToken cancellation)
    {
        using var admitted = gate.Admit();
        var form = await UploadForm.ReadAsync(request, ["parent"], ["level"], cancellation);
        using var turn = await gate.TurnAsync(cancellation);
        var level = form.Word("level", CheckWords.Levels);
        return Results.Json(form.Required("parent").Read(file => ParentReader.Read(file, "parent:0", level, cancellation)), PlanJson.Options);
    }
}

/// <summary>The form of the request, for its description.</summary>
internal sealed record RequirementsUpload
{
    /// <summary>DOCX, PDF, văn bản thuần, hoặc tệp yêu cầu JSON đã sửa.</summary>
    public required IFormFile Parent { get; init; }

    public UploadLevel? Level { get; init; }
}
