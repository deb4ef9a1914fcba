using Emulation.Documents.Word.Comments;
using Emulation.Documents.Word.Fixes;
using Emulation.Documents.Word.Reports;
using Emulation.Plans.Checking;
using Emulation.Plans.Requirements;
using Emulation.Plans.Rules.Data;
using Emulation.Service.OpenApi;
using Emulation.Service.Uploads;

namespace Emulation.Service.Checking;

/// <summary><c>POST /api/check</c>: verdicts on what the parents demand, and findings on the draft itself; below it the same result as Word files.</summary>
internal static class CheckingEndpoints
{
    public static void MapChecking(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/check", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckedUpload.AnswerAsync(request, gate, data, [], static (check, _) => Results.Json(check.Report, PlanJson.Options), cancellation))
            .WithName("check").WithSummary("Kiểm tra dự thảo theo văn bản cấp trên và theo quy tắc trình bày")
            .AcceptsUpload<CheckUpload>().Answers<CheckReport>();
        routes.MapPost("/api/check/comments", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckedUpload.AnswerAsync(request, gate, data, [], static (check, cancellation) => Word("nhan-xet.docx", output => check.Draft.Read(input => CommentedDraft.Write(input, check.Plan, output, cancellation))), cancellation))
            .WithName("check-comments").WithSummary("Bản Word của dự thảo kèm nhận xét tại đúng chỗ").AcceptsUpload<CheckUpload>().AnswersWord();
        routes.MapPost("/api/check/fixes", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckedUpload.AnswerAsync(request, gate, data, [], static (check, cancellation) => Word("da-sua.docx", output =>
                    check.Draft.Read(input => FixedDraft.Write(input, [.. check.Report.Open], check.Date, output, cancellation))), cancellation))
            .WithName("check-fixes").WithSummary("Bản Word đã sửa những chỗ chỉ có một cách sửa, dưới dạng sửa đổi theo dõi").AcceptsUpload<CheckUpload>().AnswersWord();
        routes.MapPost("/api/check/report", static (HttpRequest request, WorkGate gate, RuleData data, CancellationToken cancellation) =>
                CheckedUpload.AnswerAsync(request, gate, data, [], static (check, _) => Word("bao-cao.docx", output => PrintedReport.Write(check.Plan, output)), cancellation))
            .WithName("check-report").WithSummary("Báo cáo in được, khổ A4").AcceptsUpload<CheckUpload>().AnswersWord();
    }

    /// <summary>A Word file that is made in memory, so that a failure half way is a problem and not half a file.</summary>
    public static IResult Word(string name, Action<Stream> write)
    {
        using var made = new MemoryStream();
        write(made);
        return Results.File(made.ToArray(), OpenApiServices.WordType, name);
    }
}

/// <summary>The form of the request, for its description.</summary>
internal record CheckUpload
{
    public required IFormFile Draft { get; init; }

    public IReadOnlyList<IFormFile>? Parent { get; init; }

    public IFormFile? Facts { get; init; }

    public UploadLevel? Level { get; init; }

    public int? Staff { get; init; }

    public UploadStatus? Status { get; init; }

    public DateOnly? Date { get; init; }
}
